import type { MatrixLike } from '../matrices/matrix-like.js';
import { type LogDeterminant, logDeterminant } from './log-determinant.js';
import { productDeterminant } from './product-determinant.js';

/**
 * Returns the sign and the logarithm of |det(A⊗B)| = |det(A)^m det(B)^n|, square factors of orders n
 * and m, or of more: it does not overflow.
 *
 * @example
 * ```ts
 * import { kroneckerProductLogDeterminant } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // The log-likelihood of a Gaussian needs ln det of its covariance; this one's is 2^1200.
 * const places = Matrix.eye(300);
 * const times = new Matrix([[2, 0], [0, 1]]);
 * const { sign, logAbs } = kroneckerProductLogDeterminant(times, places, times);
 * console.log(sign, (logAbs / Math.LN2).toFixed(0)); // 1 1200
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square; TypeError where one is no matrix.
 */
export function kroneckerProductLogDeterminant(...factors: readonly MatrixLike[]): LogDeterminant {
  return logDeterminant(productDeterminant('kroneckerProductLogDeterminant', factors));
}
