import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireRatio } from './require-sizes.js';

/**
 * Returns the stacked identity [I; I; …]/√r, r = n2/n1: a coarse vertex on r fine ones at equal
 * distances around a cycle. Its diffusion term between cycles is 0 at α = 1, the global minimum at
 * s = 0: what has period n1 on the fine cycle diffuses as on the coarse one. It is not local: at
 * s = 1, β = 1/4, r = 2 E = n1⁴/12 + 2 n1²/3.
 *
 * @example
 * ```ts
 * import { stackedIdentity } from '@msann/prolongation';
 *
 * console.log([...stackedIdentity(3, 6).index]); // [ 0, 1, 2, 0, 1, 2 ]
 * ```
 *
 * @throws RangeError where fineSize is not a multiple of coarseSize.
 * @see paper section 3.3.3, Figure 3
 */
export function stackedIdentity(coarseSize: number, fineSize: number): AggregationMap {
  requireRatio('stackedIdentity', coarseSize, fineSize);
  const index = Uint32Array.from({ length: fineSize }, (_, f) => f % coarseSize);
  return aggregationMap(index, coarseSize);
}
