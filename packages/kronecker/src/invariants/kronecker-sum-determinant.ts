import type { MatrixLike } from '../matrices/matrix-like.js';
import { toNumber } from './scaled-number.js';
import { sumDeterminant } from './sum-determinant.js';

/**
 * Returns det(A⊕B) = Π (λ_i + μ_j) of square factors, symmetric or not, from their eigenvalues.
 *
 * Takes O(n³) for each factor of order n, and one product for each sum. It soon leaves the range of
 * a float64, and is then ±Infinity or 0: `kroneckerSumLogDeterminant` does not. A singular sum has
 * a determinant that is 0 to rounding only.
 *
 * @example
 * ```ts
 * import { kroneckerSumDeterminant } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // A quarter turn has the eigenvalues ±i: (2 + i)(2 - i)(3 + i)(3 - i) = 50.
 * const turn = new Matrix([[0, -1], [1, 0]]);
 * const scales = new Matrix([[2, 0], [0, 3]]);
 * console.log(kroneckerSumDeterminant(turn, scales).toFixed(6)); // 50.000000
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square, empty or not finite; TypeError
 * where one is no matrix.
 */
export function kroneckerSumDeterminant(...factors: readonly MatrixLike[]): number {
  return toNumber(sumDeterminant('kroneckerSumDeterminant', factors));
}
