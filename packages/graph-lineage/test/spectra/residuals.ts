import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Eigenbasis } from '../../src/spectra/eigenbasis.js';
import { maxDifference } from '../max-difference.js';

/** The eigenvalues of a symmetric matrix by ml-matrix, ascending. */
export function eigenvaluesOf(matrix: Matrix): Float64Array {
  const { realEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  return Float64Array.from(realEigenvalues).sort();
}

/** The largest entry of |MV - V diag(values)|. */
export function eigenResidual(matrix: Matrix, { values, vectors }: Eigenbasis): number {
  return maxDifference(matrix.mmul(vectors), vectors.clone().mulRowVector(values));
}

/** The largest entry of |VᵀV - I|. */
export function orthonormalityError({ vectors }: Eigenbasis): number {
  return maxDifference(vectors.transpose().mmul(vectors), Matrix.eye(vectors.columns));
}
