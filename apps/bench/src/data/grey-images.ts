/** Grey images of one shape. */
export interface GreyImages {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  /** `[count, height, width]` in row-major order: bytes, 255 = white, or floats, 1 = white; 0 = black. */
  readonly pixels: Uint8Array | Float32Array;
}
