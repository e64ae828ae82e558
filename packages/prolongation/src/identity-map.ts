import { aggregationMap } from './aggregation-map.js';
import type { AggregationMap } from './prolongation-map.js';

/** Returns the map P = I of size n, for a layer that is not coarsened. */
export function identityMap(n: number): AggregationMap {
  return aggregationMap(
    Array.from({ length: n }, (_, f) => f),
    n,
  );
}
