import { Matrix } from 'ml-matrix';
import { requireInteger } from './require-integer.js';
import { requireLength } from './require-length.js';

/**
 * Returns the matrix `[rows, columns]` whose rows, one after another, are the vector.
 *
 * @example
 * ```ts
 * import { kroneckerProductOperator, unvec, vec } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // (A⊗B) vec(X) = vec(A X Bᵀ): A adds up the rows of X, B its columns.
 * const sums = kroneckerProductOperator(new Matrix([[1, 1]]), new Matrix([[1, 1, 1]]));
 * const x = new Matrix([[1, 2, 3], [4, 5, 6]]);
 * console.log(unvec(sums.matVec(vec(x)), 1, 1).to2DArray()); // [ [ 21 ] ]
 * ```
 *
 * @throws RangeError where rows or columns are no integers >= 0, or the vector is not as long as
 * their product.
 * @see `vec`, its inverse
 */
export function unvec(vector: ArrayLike<number>, rows: number, columns: number): Matrix {
  requireInteger('unvec', 'rows', rows, 0);
  requireInteger('unvec', 'columns', columns, 0);
  requireLength('unvec', vector, rows * columns);
  const matrix = new Matrix(rows, columns);
  for (let row = 0, next = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, next += 1) {
      matrix.set(row, column, vector[next]!);
    }
  }
  return matrix;
}
