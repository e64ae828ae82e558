/**
 * A matrix A `[rows, columns]` that acts along the middle axis of a three-axis array, whose other
 * two axes pass through: the one step that all operators are made of.
 *
 * A⊗B acts along the first axis of X `[columns(A), columns(B)]`, then along the second; a vector is
 * `[1, columns, 1]`, the columns of a matrix `[1, columns, k]`.
 */
export interface AxisMap {
  readonly rows: number;
  readonly columns: number;
  /** Multiplications that one vector takes; rows · columns where that is not known. */
  readonly work: number;
  /** Adds A x to `out` `[left, rows, right]`, for x `[left, columns, right]`. */
  readonly addAlong: (x: Float64Array, left: number, right: number, out: Float64Array) => void;
  readonly transpose: () => AxisMap;
}
