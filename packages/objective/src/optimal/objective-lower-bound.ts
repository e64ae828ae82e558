import type { Graph } from '@msann/graph-lineage';
import { type ObjectiveOptions, objectiveOf } from '../terms/prolongation-objective.js';
import { firstBeta } from './first-beta.js';
import { lowerBoundOf } from './lower-bound.js';
import { pairSpectra } from './pair-spectra.js';

/**
 * Returns a number that no E(P) is below: (1 - s) times the least diffusion plus s times the least
 * locality, each a matching of eigenvalues. At s = 0 and s = 1 it is the minimum itself.
 *
 * @example
 * ```ts
 * import { path } from '@msann/graph-lineage';
 * import { objectiveLowerBound } from '@msann/objective';
 *
 * console.log(objectiveLowerBound(path(8), path(16), { s: 1 }).toFixed(6)); // 1.087759
 * console.log(objectiveLowerBound(path(8), path(16), { s: 0.5 }).toFixed(6)); // 0.543879
 * ```
 *
 * @throws RangeError where n1 > n2, an option is out of its range, or a graph is disconnected and s > 0.
 * @see paper section 5.1
 */
export function objectiveLowerBound(
  coarse: Graph,
  fine: Graph,
  options: ObjectiveOptions = {},
): number {
  const { s } = objectiveOf('objectiveLowerBound', coarse, fine, options);
  const beta = options.beta ?? firstBeta(coarse, fine);
  return lowerBoundOf(s, options.alpha ?? 1, beta, pairSpectra(coarse, fine));
}
