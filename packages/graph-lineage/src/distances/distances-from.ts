import type { Graph } from '../graph/graph.js';
import { requireVertex } from '../graph/require-vertex.js';
import { createSearch } from './create-search.js';

/**
 * Returns the distance from a source to every vertex `[order]`, Infinity where there is no path
 * (networkx `single_source_dijkstra_path_length`, which leaves those out).
 *
 * Weights are lengths. An unweighted graph is searched breadth first in O(|V| + |E|), a weighted
 * one by Dijkstra's algorithm with a heap in O((|V| + |E|) log |V|).
 *
 * @example
 * ```ts
 * import { cycle, distancesFrom, graphFromEdges } from '@msann/graph-lineage';
 *
 * console.log(distancesFrom(cycle(5), 0)); // Float64Array(5) [ 0, 1, 2, 2, 1 ]
 *
 * // The way round over vertex 1 is shorter than the direct edge to vertex 2; 3 is out of reach.
 * const roads = graphFromEdges(4, [[0, 1], [1, 2], [0, 2]], { weights: [1, 1.5, 4] });
 * console.log(distancesFrom(roads, 0)); // Float64Array(4) [ 0, 1, 2.5, Infinity ]
 * ```
 *
 * @throws RangeError where the source is not in the graph.
 * @see paper section 3.1; [Dijkstra1959]
 */
export function distancesFrom(graph: Graph, source: number): Float64Array {
  requireVertex('distancesFrom', source, graph.order);
  const distances = new Float64Array(graph.order);
  createSearch(graph)(source, distances);
  return distances;
}
