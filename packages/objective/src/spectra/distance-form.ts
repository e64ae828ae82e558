import type { Matrix } from 'ml-matrix';

/**
 * The eigenvalues of a distance matrix T in the order natural to where they come from, and a way to
 * its eigenvectors, which are dense and so only made when they are asked for.
 */
export interface DistanceForm {
  /** The eigenvalues: `[order]`. */
  readonly values: Float64Array;
  /**
   * Whether each eigenvector is known to sum to 0. In a box product it stays an eigenvector then,
   * while the others of one factor mix with those of the other.
   */
  readonly sumsToZero: readonly boolean[];
  /** Returns orthonormal eigenvectors, the columns of `[order, order]`, in the order of the values. */
  readonly vectors: () => Matrix;
}

/** Returns, for each of so many eigenvectors, whether it comes after the first ones. */
export function allButFirst(order: number, first: number): readonly boolean[] {
  return Array.from({ length: order }, (_, index) => index >= first);
}
