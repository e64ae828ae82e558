import type { Matrix } from 'ml-matrix';

/** The symmetric matrices of a graph: A, D - A, and D^(-1/2) (D - A) D^(-1/2). */
export type GraphMatrix = 'adjacency' | 'laplacian' | 'normalised';

/**
 * The eigenvalues of a symmetric matrix in the order natural to where they come from, and a way to
 * its eigenvectors, which are dense and so only made when they are asked for.
 */
export interface SpectralForm {
  /** The eigenvalues: `[order]`. */
  readonly values: Float64Array;
  /** Returns orthonormal eigenvectors, the columns of `[order, order]`, in the order of the values. */
  readonly vectors: () => Matrix;
}

/** Returns the form of f(M) from that of M: the same vectors, f of the values. */
export function mapValues(
  { values, vectors }: SpectralForm,
  f: (value: number) => number,
): SpectralForm {
  return { values: values.map(f), vectors };
}
