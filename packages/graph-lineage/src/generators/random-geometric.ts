import type { Graph } from '../graph/graph.js';
import { graphWithinRadius, requireRadius } from '../points/graph-within-radius.js';
import { pointSet } from '../points/point-set.js';
import { uniformPoints } from '../points/uniform-points.js';
import type { RandomPointsOptions } from './random-points.js';

/**
 * Returns a random geometric graph: n points uniform in the unit cube, joined where they are at most
 * the radius apart (networkx `random_geometric_graph`, which draws other numbers).
 *
 * It is the `radiusGraph` of the `randomPoints` of the same options, whose points are
 * those of its vertices.
 *
 * @example
 * ```ts
 * import { graphsEqual, radiusGraph, randomGeometric, randomPoints } from '@msann/graph-lineage';
 *
 * const graph = randomGeometric(50, 0.2, { seed: 3 });
 * const points = randomPoints(50, { seed: 3 });
 * console.log(graphsEqual(graph, radiusGraph(points, 0.2))); // true
 * ```
 *
 * @throws RangeError where n or the dimension is not an integer >= 1, the radius is not a number
 * >= 0 or the seed not an integer in 0 .. 2^32 - 1, or the graph is too large.
 */
export function randomGeometric(
  n: number,
  radius: number,
  options: RandomPointsOptions = {},
): Graph {
  requireRadius('randomGeometric', radius);
  const points = uniformPoints('randomGeometric', n, options);
  return graphWithinRadius('randomGeometric', pointSet('randomGeometric', points), radius);
}
