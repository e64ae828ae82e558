import type { Matrix } from 'ml-matrix';
import { denseProcess } from '../processes/dense-process.js';
import { requireOptions } from './require-options.js';
import { requireScale, type Scale } from './require-scale.js';
import { requireSymmetric } from './require-symmetric.js';
import { type Term, termOf } from './term.js';

/** Options of {@link processTerm}. */
export interface ProcessTermOptions {
  /**
   * The scale between the two matrices, or 'auto' for the best at every P.
   *
   * @defaultValue 1
   */
  readonly scale?: Scale | undefined;
}

/**
 * Returns the term ‖scale^(-1/2) P S1 - scale^(1/2) S2 P‖_F² of any two symmetric matrices, S1
 * `[n1, n1]` and S2 `[n2, n2]`: for processes other than diffusion and locality.
 *
 * @example
 * ```ts
 * import { adjacencyMatrix, path } from '@msann/graph-lineage';
 * import { processTerm } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // A walk on the edge 0 - 1 as a part of a walk on the path 0 - 1 - 2.
 * const walks = processTerm(adjacencyMatrix(path(2)), adjacencyMatrix(path(3)));
 * console.log(walks.cost(Matrix.eye(3, 2))); // 1
 * ```
 *
 * @throws RangeError where a matrix is not square, not symmetric or not finite, n1 > n2, or the scale is
 * neither positive nor 'auto'.
 * @see paper section 3.2.1
 */
export function processTerm(coarse: Matrix, fine: Matrix, options: ProcessTermOptions = {}): Term {
  const coarseRows = requireSymmetric('processTerm', 'coarse', coarse);
  const fineRows = requireSymmetric('processTerm', 'fine', fine);
  if (!(1 <= coarseRows.length && coarseRows.length <= fineRows.length)) {
    throw new RangeError(
      `processTerm: need 1 <= n1 <= n2, got n1=${coarseRows.length}, n2=${fineRows.length}`,
    );
  }
  requireOptions('processTerm', options);
  const scale = requireScale('processTerm', 'scale', options.scale ?? 1);
  const pair = { coarse: denseProcess(coarseRows), fine: denseProcess(fineRows) };
  return termOf('processTerm', pair, scale);
}
