/** One grey picture. */
export interface GreyPicture {
  readonly height: number;
  readonly width: number;
  /** `[height, width]` in row-major order, 0 = black, 1 = white. */
  readonly pixels: Float32Array;
}
