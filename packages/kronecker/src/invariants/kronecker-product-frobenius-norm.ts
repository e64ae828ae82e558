import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { frobeniusNormOf } from './entry-sums.js';

/**
 * Returns ‖A⊗B‖_F = ‖A‖_F ‖B‖_F, factors of any shapes, two or more.
 *
 * @example
 * ```ts
 * import { kroneckerProductFrobeniusNorm } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * console.log(kroneckerProductFrobeniusNorm(new Matrix([[3, 4]]), Matrix.ones(2, 2))); // 10
 * ```
 *
 * @throws RangeError where there is no factor; TypeError where one is no matrix.
 */
export function kroneckerProductFrobeniusNorm(...factors: readonly MatrixLike[]): number {
  requireFactors('kroneckerProductFrobeniusNorm', factors);
  return factors.reduce((product, factor) => product * frobeniusNormOf(factor), 1);
}
