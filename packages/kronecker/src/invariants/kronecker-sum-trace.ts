import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireSquare } from '../matrices/require-square.js';
import { traceOf } from './entry-sums.js';

/**
 * Returns tr(A⊕B) = m tr(A) + n tr(B), square factors of orders n and m, or more: each trace times
 * the orders of all the others.
 *
 * @example
 * ```ts
 * import { kroneckerSumTrace } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // D - A of a path of three vertices: its trace is twice its edges, so a 3 x 3 x 3 grid has 54.
 * const path = new Matrix([[1, -1, 0], [-1, 2, -1], [0, -1, 1]]);
 * console.log(kroneckerSumTrace(path, path, path) / 2); // 54
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square; TypeError where one is no matrix.
 */
export function kroneckerSumTrace(...factors: readonly MatrixLike[]): number {
  requireFactors('kroneckerSumTrace', factors);
  requireSquare('kroneckerSumTrace', factors);
  const order = factors.reduce((product, { rows }) => product * rows, 1);
  return factors.reduce((sum, factor) => sum + (order / factor.rows) * traceOf(factor), 0);
}
