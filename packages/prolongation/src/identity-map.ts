import { aggregationMap } from './aggregation-map.js';
import type { AggregationMap } from './prolongation-map.js';
import { requireSize } from './requirements/require-size.js';

/**
 * Returns the map P = I of size n, for a layer that is not coarsened.
 *
 * @example
 * ```ts
 * import { identityMap, prolongVector } from '@msann/prolongation';
 *
 * console.log([...prolongVector(identityMap(3), [5, 6, 7])]); // [ 5, 6, 7 ]
 * ```
 *
 * @throws RangeError where n is not an integer >= 1.
 */
export function identityMap(n: number): AggregationMap {
  requireSize('identityMap', 'n', n);
  return aggregationMap(
    Array.from({ length: n }, (_, f) => f),
    n,
  );
}
