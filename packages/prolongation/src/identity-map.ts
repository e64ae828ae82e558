import { aggregationMap } from './aggregation-map.js';
import type { AggregationMap } from './prolongation-map.js';

/**
 * Returns the map P = I of size n, for a layer that is not coarsened.
 *
 * @example
 * ```ts
 * import { identityMap, prolongVector } from '@msann/prolongation';
 *
 * console.log([...prolongVector(identityMap(3), [5, 6, 7])]); // [ 5, 6, 7 ]
 * ```
 */
export function identityMap(n: number): AggregationMap {
  return aggregationMap(
    Array.from({ length: n }, (_, f) => f),
    n,
  );
}
