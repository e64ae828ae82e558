import type { Graph } from '@msann/graph-lineage';
import { distanceProcess } from '../processes/distance-process.js';
import { laplacianProcess } from '../processes/laplacian-process.js';
import { distanceEigenbasis } from '../spectra/distance-eigenbasis.js';
import { requireConnected } from '../spectra/require-connected.js';
import { distanceScale } from '../terms/distance-scale.js';
import { requireGraphPair } from '../terms/require-graph-pair.js';
import { requireOptions } from '../terms/require-options.js';
import { requireNumericScale } from '../terms/require-scale.js';
import { requireShare } from '../terms/require-share.js';
import { type JointMatchingProlongation, jointMatching } from './joint-matching.js';

/** Options of {@link jointMatchingProlongation}. */
export interface JointMatchingOptions {
  /**
   * The share of locality, in 0..1.
   *
   * @defaultValue 0.5
   */
  readonly s?: number | undefined;
  /**
   * The scale α of the diffusion term.
   *
   * @defaultValue 1
   */
  readonly alpha?: number | undefined;
  /**
   * The scale β of the locality term.
   *
   * @defaultValue {@link distanceScale} of the graphs
   */
  readonly beta?: number | undefined;
}

/**
 * Returns the prolongation that takes eigenvectors v of the coarse distances to those of the fine ones at
 * the least sum of
 *
 *     (1-s)(α^(-1/2) λ1_j - α^(1/2) λ2_i)² + s(β^(-1/2) τ1_j - β^(1/2) τ2_i)²,
 *
 * τ the eigenvalue of v and λ = vᵀLv the quotient of the Laplacian. It is the global minimum where every v
 * is an eigenvector of L too, and near the best that is known where L and T nearly commute: between
 * paths n and 2n and grids m×m and 2m×2m, s from 0.1 to 0.9, within 3 percent of it, for one assignment in
 * the place of a search. Between irregular graphs it is a start for one, no more.
 *
 * @example
 * ```ts
 * import { path } from '@msann/graph-lineage';
 * import { jointMatchingProlongation, prolongationObjective } from '@msann/objective';
 *
 * // The best that trust regions find from all starts, in a hundred times the time: 11.822244.
 * const { P, cost } = jointMatchingProlongation(path(32), path(64), { s: 0.5 });
 * const { cost: E } = prolongationObjective(path(32), path(64), { s: 0.5 });
 * console.log(cost.toFixed(4), E(P).toFixed(4)); // 11.8250 11.8263
 * ```
 *
 * @throws RangeError where n1 > n2, a graph is disconnected or an option is out of its range.
 * @see docs/theory.md
 */
export function jointMatchingProlongation(
  coarse: Graph,
  fine: Graph,
  options: JointMatchingOptions = {},
): JointMatchingProlongation {
  requireOptions(CALLER, options);
  requireGraphPair(CALLER, coarse, fine);
  requireConnected(CALLER, coarse);
  requireConnected(CALLER, fine);
  const s = requireShare(CALLER, options.s ?? 0.5);
  const alpha = requireNumericScale(CALLER, 'alpha', options.alpha ?? 1);
  const beta = requireNumericScale(CALLER, 'beta', options.beta ?? distanceScale(coarse, fine));
  const pairs = {
    diffusion: { coarse: laplacianProcess(coarse), fine: laplacianProcess(fine) },
    locality: { coarse: distanceProcess(CALLER, coarse), fine: distanceProcess(CALLER, fine) },
  };
  const bases = { coarse: distanceEigenbasis(coarse), fine: distanceEigenbasis(fine) };
  return jointMatching(bases, pairs, { s, alpha, beta });
}

const CALLER = 'jointMatchingProlongation';
