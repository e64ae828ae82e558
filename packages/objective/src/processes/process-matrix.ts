/**
 * A symmetric matrix S `[size, size]` that drives a process on a graph, known by its products: the
 * Laplacian (diffusion) or the distance matrix (locality).
 *
 * It acts along the middle axis of x `[left, size, right]`, the other two pass through: S P is
 * `[1, n2, n1]`, P S is `[n2, n1, 1]`.
 */
export interface ProcessMatrix {
  readonly size: number;
  /** Adds factor · S x to `out`, of the same shape as x. */
  readonly addAlong: (
    factor: number,
    x: Float64Array,
    left: number,
    right: number,
    out: Float64Array,
  ) => void;
}
