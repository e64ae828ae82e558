import { Matrix } from 'ml-matrix';
import { requireSparse } from './require-sparse.js';
import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Returns the same matrix with all its zeros (scipy `toarray`).
 *
 * @example
 * ```ts
 * import { denseFromSparse } from '@msann/kronecker';
 *
 * const edge = {
 *   rows: 2,
 *   columns: 2,
 *   offsets: Uint32Array.of(0, 1, 2),
 *   indices: Uint32Array.of(1, 0),
 *   values: Float64Array.of(0.5, 0.5),
 * };
 * console.log(denseFromSparse(edge).to2DArray()); // [ [ 0, 0.5 ], [ 0.5, 0 ] ]
 * ```
 *
 * @throws RangeError where the arrays break a rule of {@link SparseMatrix}.
 */
export function denseFromSparse(sparse: SparseMatrix): Matrix {
  requireSparse('denseFromSparse', sparse);
  const { rows, columns, offsets, indices, values } = sparse;
  const matrix = Matrix.zeros(rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      matrix.set(row, indices[entry]!, values[entry]!);
    }
  }
  return matrix;
}
