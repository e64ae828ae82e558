import type { Matrix } from 'ml-matrix';

/**
 * Returns the rows of X, one after another: vec(X)[i columns + j] = X_ij.
 *
 * By rows, so that (A⊗B) vec(X) = vec(A X Bᵀ) and (A⊕B) vec(X) = vec(A X + X Bᵀ). Texts that stack
 * columns have A and B in the other order.
 *
 * @example
 * ```ts
 * import { vec } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * console.log(vec(new Matrix([[1, 2, 3], [4, 5, 6]])).join()); // 1,2,3,4,5,6
 * ```
 *
 * @see `unvec`, its inverse
 */
export function vec(matrix: Matrix): Float64Array {
  const { rows, columns } = matrix;
  const vector = new Float64Array(rows * columns);
  for (let row = 0, next = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, next += 1) {
      vector[next] = matrix.get(row, column);
    }
  }
  return vector;
}
