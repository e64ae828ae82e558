import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireRatio } from './require-sizes.js';

/**
 * Returns the fold [I; J; I; …]/√r, r = n2/n1, with the reversal J: the fine path laid back and forth
 * over the coarse one. Its diffusion term between paths is 0 at α = 1, the global minimum at s = 0, as
 * each turn is a mirror, which is what the end of a path is to diffusion. It is not local: at s = 1,
 * β = 1/4, r = 2 E = n1² (2 n1² + 1)/12.
 *
 * @example
 * ```ts
 * import { fold } from '@msann/prolongation';
 *
 * console.log([...fold(3, 6).index]); // [ 0, 1, 2, 2, 1, 0 ]
 * ```
 *
 * @throws RangeError where fineSize is not a multiple of coarseSize.
 * @see paper section 3.3.3, Figure 3
 */
export function fold(coarseSize: number, fineSize: number): AggregationMap {
  requireRatio('fold', coarseSize, fineSize);
  const index = Uint32Array.from({ length: fineSize }, (_, f) => {
    const along = f % coarseSize;
    return Math.floor(f / coarseSize) % 2 === 0 ? along : coarseSize - 1 - along;
  });
  return aggregationMap(index, coarseSize);
}
