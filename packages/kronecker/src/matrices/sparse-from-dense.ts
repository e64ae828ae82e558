import type { Matrix } from 'ml-matrix';
import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Returns the same matrix without its zeros, in compressed rows (scipy `csr_array`).
 *
 * @example
 * ```ts
 * import { sparseFromDense } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * const { offsets, indices, values } = sparseFromDense(new Matrix([[0, 2, 3], [4, 0, 0]]));
 * console.log(offsets.join(), indices.join(), values.join()); // 0,2,3 1,2,0 2,3,4
 * ```
 */
export function sparseFromDense(matrix: Matrix): SparseMatrix {
  const { rows, columns } = matrix;
  const offsets = new Uint32Array(rows + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = matrix.get(row, column);
      if (value === 0) continue;
      indices.push(column);
      values.push(value);
    }
    offsets[row + 1] = indices.length;
  }
  return {
    rows,
    columns,
    offsets,
    indices: Uint32Array.from(indices),
    values: Float64Array.from(values),
  };
}
