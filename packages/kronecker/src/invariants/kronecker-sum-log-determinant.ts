import type { MatrixLike } from '../matrices/matrix-like.js';
import { type LogDeterminant, logDeterminant } from './log-determinant.js';
import { sumDeterminant } from './sum-determinant.js';

/**
 * Returns the sign and the logarithm of |det(A⊕B)| = |Π (λ_i + μ_j)| of square factors, symmetric or
 * not: it does not overflow.
 *
 * @example
 * ```ts
 * import { kroneckerSumLogDeterminant } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // 1600 eigenvalues, all 6: ln det = 1600 ln 6, while the determinant itself overflows.
 * const { sign, logAbs } = kroneckerSumLogDeterminant(Matrix.eye(40, 40, 2), Matrix.eye(40, 40, 4));
 * console.log(sign, (logAbs / Math.log(6)).toFixed(6)); // 1 1600.000000
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square, empty or not finite; TypeError
 * where one is no matrix.
 */
export function kroneckerSumLogDeterminant(...factors: readonly MatrixLike[]): LogDeterminant {
  return logDeterminant(sumDeterminant('kroneckerSumLogDeterminant', factors));
}
