import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireSquare } from '../matrices/require-square.js';
import { shiftedFrobeniusNorm, traceOf } from './entry-sums.js';

/**
 * Returns ‖A⊕B‖_F = √(m‖A‖² + n‖B‖² + 2 tr(A) tr(B)), square factors of orders n and m, or more.
 *
 * What is added up is m‖A - aI‖² + n‖B - bI‖² + n m (a + b)², a = tr(A)/n and b = tr(B)/m: the same,
 * but no term is negative, so that nothing cancels.
 *
 * @example
 * ```ts
 * import { kroneckerSumFrobeniusNorm } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // Adjacency matrices: ‖A‖² is twice the edges, of which a 2 x 2 grid has 4.
 * const edge = new Matrix([[0, 1], [1, 0]]);
 * console.log((kroneckerSumFrobeniusNorm(edge, edge) ** 2 / 2).toFixed(6)); // 4.000000
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square; TypeError where one is no matrix.
 */
export function kroneckerSumFrobeniusNorm(...factors: readonly MatrixLike[]): number {
  requireFactors('kroneckerSumFrobeniusNorm', factors);
  requireSquare('kroneckerSumFrobeniusNorm', factors);
  const order = factors.reduce((product, { rows }) => product * rows, 1);
  let mean = 0;
  let norm = 0;
  for (const factor of factors) {
    const factorMean = traceOf(factor) / factor.rows;
    mean += factorMean;
    norm = Math.hypot(
      norm,
      Math.sqrt(order / factor.rows) * shiftedFrobeniusNorm(factor, factorMean),
    );
  }
  return Math.hypot(norm, Math.sqrt(order) * mean);
}
