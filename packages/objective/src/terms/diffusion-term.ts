import type { Graph } from '@msann/graph-lineage';
import { laplacianProcess } from '../processes/laplacian-process.js';
import { requireGraphPair } from './require-graph-pair.js';
import { requireOptions } from './require-options.js';
import { requireScale, type Scale } from './require-scale.js';
import { type Term, termOf } from './term.js';

/** Options of {@link diffusionTerm}. */
export interface DiffusionTermOptions {
  /**
   * The scale α between the two graphs' times, or 'auto' for the best at every P.
   *
   * @defaultValue 1
   */
  readonly alpha?: Scale | undefined;
}

/**
 * Returns the diffusion term ‖α^(-1/2) P L1 - α^(1/2) L2 P‖_F² of prolongations P `[n2, n1]` from the
 * coarse to the fine graph, with L = A - D: how far diffusing on the coarse graph and prolonging is
 * from prolonging and diffusing on the fine one.
 *
 * The Laplacians stay sparse: an evaluation takes O(n2 |E1| + n1 |E2|).
 *
 * @example
 * ```ts
 * import { cycle } from '@msann/graph-lineage';
 * import { diffusionTerm } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // Each coarse vertex spread over two opposite fine ones: diffusion cannot tell the graphs apart.
 * const identity = Matrix.eye(4);
 * const stacked = Matrix.zeros(8, 4);
 * stacked.setSubMatrix(identity, 0, 0).setSubMatrix(identity, 4, 0).div(Math.SQRT2);
 * console.log(diffusionTerm(cycle(4), cycle(8)).cost(stacked)); // 0
 * ```
 *
 * @throws RangeError where n1 > n2 or alpha is neither positive nor 'auto'.
 * @see paper section 3.2.1
 */
export function diffusionTerm(
  coarse: Graph,
  fine: Graph,
  options: DiffusionTermOptions = {},
): Term {
  requireOptions('diffusionTerm', options);
  requireGraphPair('diffusionTerm', coarse, fine);
  const alpha = requireScale('diffusionTerm', 'alpha', options.alpha ?? 1);
  const pair = { coarse: laplacianProcess(coarse), fine: laplacianProcess(fine) };
  return termOf('diffusionTerm', pair, alpha);
}
