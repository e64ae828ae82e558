/** Vectors of one length, one a row: what a network is trained or measured on. */
export interface DataRows {
  readonly count: number;
  readonly width: number;
  /** `[count, width]` in row-major order. */
  readonly values: Float32Array;
}
