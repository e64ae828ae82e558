import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { nearestNeighbours } from '../points/nearest-neighbours.js';
import { pointSet } from '../points/point-set.js';
import { symmetrised } from '../points/symmetrised.js';
import {
  type PointWeights,
  requirePointWeights,
  weighByDistance,
} from '../points/weigh-by-distance.js';

/** Options of {@link nearestNeighbourGraph}. */
export interface NearestNeighbourGraphOptions {
  /**
   * 'none' for an unweighted graph; 'distance' for edges that weigh the distance of their points.
   *
   * @defaultValue 'none'
   */
  readonly weights?: PointWeights;
  /**
   * Whether two points are joined where 'either' is among the k nearest of the other, so that every
   * vertex has k neighbours or more, or only where 'both' are, so that it has k or fewer.
   *
   * @defaultValue 'either'
   */
  readonly symmetry?: 'either' | 'both';
}

/**
 * Returns the graph of the points, each joined with the k nearest others by Euclidean distance (the
 * `kneighbors_graph` of scikit-learn, made symmetric). Vertex v is point v.
 *
 * Of equally near points those of the lower index are taken, so that the graph is one and the same
 * wherever it is made. Points are found by a k-d tree: O(n log n) in low dimensions for a small k.
 *
 * @example
 * ```ts
 * import { edges, nearestNeighbourGraph } from '@msann/graph-lineage';
 *
 * const points = [[0], [1], [3], [7]];
 * console.log([...edges(nearestNeighbourGraph(points, 1))]); // [ [ 0, 1 ], [ 1, 2 ], [ 2, 3 ] ]
 *
 * const mutual = nearestNeighbourGraph(points, 1, { symmetry: 'both' });
 * console.log([...edges(mutual)]); // [ [ 0, 1 ] ]
 * ```
 *
 * @throws RangeError where there is no point, the points are not all of one dimension >= 1, a
 * coordinate is not finite, k is not an integer in 1..n - 1, or the graph is too large; with weights
 * 'distance' also where two joined points are the same.
 */
export function nearestNeighbourGraph(
  points: ArrayLike<ArrayLike<number>>,
  k: number,
  { weights = 'none', symmetry = 'either' }: NearestNeighbourGraphOptions = {},
): Graph {
  requireInteger('nearestNeighbourGraph', 'k', k, 1);
  requirePointWeights('nearestNeighbourGraph', weights);
  if (symmetry !== 'either' && symmetry !== 'both') {
    throw new RangeError(
      `nearestNeighbourGraph: need symmetry 'either' or 'both', got ${String(symmetry)}`,
    );
  }
  const set = pointSet('nearestNeighbourGraph', points);
  if (k >= set.count) {
    throw new RangeError(
      `nearestNeighbourGraph: need k < ${set.count}, the number of points, got k=${k}`,
    );
  }
  requireOrder('nearestNeighbourGraph', set.count, 2 * set.count * k);
  const graph = symmetrised(set.count, k, nearestNeighbours(set, k), symmetry);
  return weighByDistance('nearestNeighbourGraph', graph, set, weights);
}
