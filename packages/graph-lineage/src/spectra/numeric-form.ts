import { EigenvalueDecomposition, type Matrix } from 'ml-matrix';
import type { SpectralForm } from './spectral-form.js';

/** Components of unit vectors that an eigensolver leaves where there should be zeros are below this. */
const TINY = 1e-8;

/**
 * Returns the spectral form of a symmetric matrix `[n, n]` by a dense eigensolver in O(n³), values in
 * ascending order. The first component of each vector that is not tiny is positive.
 */
export function numericForm(matrix: Matrix): SpectralForm {
  const decomposition = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  return {
    values: Float64Array.from(decomposition.realEigenvalues),
    vectors: () => withSigns(decomposition.eigenvectorMatrix),
  };
}

function withSigns(vectors: Matrix): Matrix {
  const signed = vectors.clone();
  for (let column = 0; column < vectors.columns; column += 1) {
    let row = 0;
    while (Math.abs(vectors.get(row, column)) < TINY) row += 1;
    if (vectors.get(row, column) > 0) continue;
    for (row = 0; row < vectors.rows; row += 1) {
      signed.set(row, column, 0 - vectors.get(row, column));
    }
  }
  return signed;
}
