import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireSizes } from './require-sizes.js';

/**
 * Returns the map that averages runs of neighbours on paths or cycles: P[f, j] = 1/√m_j for the m_j
 * fine vertices f with ⌊f n1 / n2⌋ = j. Runs are equally long where n1 divides n2, and differ by one
 * elsewhere. O(n2) memory.
 *
 * For n2 = 2 n1 it is {@link pairAveraging}, with E = n1²/4 at s = 1, β = 1/4 on both, and at s = 0,
 * α = 1 E = 2 n1 on cycles, 2 n1 - 2 on paths.
 *
 * @example
 * ```ts
 * import { blockAveraging } from '@msann/prolongation';
 *
 * console.log([...blockAveraging(3, 7).index].join(' ')); // 0 0 0 1 1 2 2
 * ```
 *
 * @throws RangeError where the sizes are not integers with 1 <= coarseSize <= fineSize.
 * @see paper section 3.3.3, Figure 3
 */
export function blockAveraging(coarseSize: number, fineSize: number): AggregationMap {
  requireSizes('blockAveraging', coarseSize, fineSize);
  const index = Uint32Array.from({ length: fineSize }, (_, f) =>
    Math.floor((f * coarseSize) / fineSize),
  );
  return aggregationMap(index, coarseSize);
}
