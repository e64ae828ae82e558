import { reorthonormalise } from '@msann/manifold';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { allButFirst, type DistanceForm } from './distance-form.js';

/**
 * Returns the form of a symmetric matrix `[n, n]` by a dense eigensolver in O(n³), values in
 * ascending order. The first component of each vector that is not tiny is positive.
 *
 * @throws RangeError where an entry is not finite, as the sum of huge weights is.
 */
export function numericDistanceForm(matrix: Matrix): DistanceForm {
  const scale = scaleOf(matrix);
  // The eigensolver squares entries, which must neither overflow nor vanish.
  const scaled = Matrix.mul(matrix, 1 / scale);
  const decomposition = new EigenvalueDecomposition(scaled, { assumeSymmetric: true });
  return {
    values: Float64Array.from(decomposition.realEigenvalues, (value) => value * scale),
    sumsToZero: allButFirst(matrix.rows, matrix.rows),
    vectors: () => {
      // Where distances differ by hundreds of powers of ten the eigensolver's vectors meet at 1e-8 of a right angle.
      const vectors = reorthonormalise(decomposition.eigenvectorMatrix);
      makeFirstPositive(vectors, vectors.columns);
      return vectors;
    },
  };
}

/** The power of two at the largest entry: scaling by it rounds nothing. */
function scaleOf(matrix: Matrix): number {
  let largest = 0;
  for (const row of matrixRows(matrix)) {
    for (const entry of row) largest = Math.max(largest, Math.abs(entry));
  }
  if (!(largest < Infinity)) {
    throw new RangeError(`distance spectra: need finite distances, got ${largest}`);
  }
  const exponent = Math.floor(Math.log2(largest));
  return largest === 0 ? 1 : 2 ** Math.max(-1021, Math.min(exponent, 1021));
}

/** Turns the first columns of a matrix so that the first component of each that is not tiny is positive. */
export function makeFirstPositive(matrix: Matrix, columns: number): void {
  const rows = matrixRows(matrix);
  for (let column = 0; column < columns; column += 1) {
    const first = rows.find((row) => Math.abs(row[column]!) >= TINY);
    if (first === undefined || first[column]! > 0) continue;
    for (const row of rows) row[column] = 0 - row[column]!;
  }
}

/** Components of unit vectors that an eigensolver leaves where there should be zeros are below this. */
const TINY = 1e-8;
