import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { SpectralForm } from './spectral-form.js';

/** Components of unit vectors that an eigensolver leaves where there should be zeros are below this. */
const TINY = 1e-8;

/**
 * Returns the spectral form of a symmetric matrix `[n, n]` by a dense eigensolver in O(n³), values in
 * ascending order. The first component of each vector that is not tiny is positive.
 *
 * @throws RangeError where an entry is not finite, as the sum of huge weights is.
 */
export function numericForm(matrix: Matrix): SpectralForm {
  const scale = scaleOf(matrix);
  // The eigensolver squares entries, which must neither overflow nor vanish.
  const scaled = Matrix.mul(matrix, 1 / scale);
  const decomposition = new EigenvalueDecomposition(scaled, { assumeSymmetric: true });
  return {
    values: Float64Array.from(decomposition.realEigenvalues, (value) => value * scale),
    vectors: () => withSigns(decomposition.eigenvectorMatrix),
  };
}

/** The power of two at the largest entry: scaling by it rounds nothing. */
function scaleOf(matrix: Matrix): number {
  let largest = 0;
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let column = 0; column < matrix.columns; column += 1) {
      const entry = Math.abs(matrix.get(row, column));
      if (!(entry < Infinity)) {
        throw new RangeError(
          `spectra: need matrices with finite entries, got ${entry} at [${row}, ${column}]`,
        );
      }
      largest = Math.max(largest, entry);
    }
  }
  const exponent = Math.floor(Math.log2(largest));
  return largest === 0 ? 1 : 2 ** Math.max(-1021, Math.min(exponent, 1021));
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
