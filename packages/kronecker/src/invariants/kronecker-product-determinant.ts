import type { MatrixLike } from '../matrices/matrix-like.js';
import { productDeterminant } from './product-determinant.js';
import { toNumber } from './scaled-number.js';

/**
 * Returns det(A⊗B) = det(A)^m det(B)^n of square factors of orders n and m, or of more, in O(n³) for
 * each.
 *
 * The powers soon leave the range of a float64, and the determinant is ±Infinity or 0:
 * `kroneckerProductLogDeterminant` does not.
 *
 * @example
 * ```ts
 * import { kroneckerProductDeterminant } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * const a = new Matrix([[2, 0], [0, 1]]);
 * const b = new Matrix([[0, 3, 0], [1, 0, 0], [0, 0, 1]]);
 * console.log(kroneckerProductDeterminant(a, b)); // 72
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square; TypeError where one is no matrix.
 */
export function kroneckerProductDeterminant(...factors: readonly MatrixLike[]): number {
  return toNumber(productDeterminant('kroneckerProductDeterminant', factors));
}
