import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireRatio } from './require-sizes.js';

/**
 * Returns the injection P[r j, j] = 1, r = n2/n1: a coarse vertex is one fine vertex, the others
 * are 0. Between cycles, r = 2, E = 4 n1 at s = 0, α = 1 and n1⁴/6 + n1²/12 at s = 1, β = 1/4.
 *
 * @example
 * ```ts
 * import { injection } from '@msann/prolongation';
 *
 * console.log([...injection(3, 6).weight]); // [ 1, 0, 1, 0, 1, 0 ]
 * ```
 *
 * @throws RangeError where fineSize is not a multiple of coarseSize.
 */
export function injection(coarseSize: number, fineSize: number): AggregationMap {
  const ratio = requireRatio('injection', coarseSize, fineSize);
  const index = Uint32Array.from({ length: fineSize }, (_, f) => Math.floor(f / ratio));
  const weight = Float64Array.from({ length: fineSize }, (_, f) => Number(f % ratio === 0));
  return aggregationMap(index, coarseSize, { weight });
}
