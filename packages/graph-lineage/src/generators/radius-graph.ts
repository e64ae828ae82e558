import type { Graph } from '../graph/graph.js';
import { graphWithinRadius, requireRadius } from '../points/graph-within-radius.js';
import { pointSet } from '../points/point-set.js';
import {
  type PointWeights,
  requirePointWeights,
  weighByDistance,
} from '../points/weigh-by-distance.js';

/** Options of {@link radiusGraph}. */
export interface RadiusGraphOptions {
  /**
   * 'none' for an unweighted graph; 'distance' for edges that weigh the distance of their points.
   *
   * @defaultValue 'none'
   */
  readonly weights?: PointWeights;
}

/**
 * Returns the graph of the points, each two joined whose Euclidean distance is at most the radius
 * (networkx `geometric_edges`). Vertex v is point v; no point is joined with itself.
 *
 * Points are found by a k-d tree: O(n log n + |E|) in low dimensions.
 *
 * @example
 * ```ts
 * import { edges, edgeWeights, radiusGraph } from '@msann/graph-lineage';
 *
 * const points = [[0, 0], [3, 4], [3, 0], [9, 9]];
 * const graph = radiusGraph(points, 4, { weights: 'distance' });
 * console.log([...edges(graph)]); // [ [ 0, 2 ], [ 1, 2 ] ]
 * console.log(edgeWeights(graph)); // Float64Array(2) [ 3, 4 ]
 * ```
 *
 * @throws RangeError where there is no point, the points are not all of one dimension >= 1, a
 * coordinate is not finite, the radius is not a number >= 0, or the graph is too large; with weights
 * 'distance' also where two joined points are the same.
 */
export function radiusGraph(
  points: ArrayLike<ArrayLike<number>>,
  radius: number,
  { weights = 'none' }: RadiusGraphOptions = {},
): Graph {
  requireRadius('radiusGraph', radius);
  requirePointWeights('radiusGraph', weights);
  const set = pointSet('radiusGraph', points);
  const graph = graphWithinRadius('radiusGraph', set, radius);
  return weighByDistance('radiusGraph', graph, set, weights);
}
