import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireSquare } from '../matrices/require-square.js';
import { traceOf } from './entry-sums.js';

/**
 * Returns tr(A⊗B) = tr(A) tr(B), square factors, two or more.
 *
 * @example
 * ```ts
 * import { kroneckerProductTrace } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * console.log(kroneckerProductTrace(new Matrix([[1, 2], [3, 4]]), Matrix.eye(3))); // 15
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square; TypeError where one is no matrix.
 */
export function kroneckerProductTrace(...factors: readonly MatrixLike[]): number {
  requireFactors('kroneckerProductTrace', factors);
  requireSquare('kroneckerProductTrace', factors);
  // + 0, so that 0 is never -0.
  return factors.reduce((product, factor) => product * traceOf(factor), 1) + 0;
}
