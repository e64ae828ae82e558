import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';

/**
 * Returns the path graph on n vertices, with the edges [i, i + 1] (networkx `path_graph`).
 *
 * The spectrum of D - A is 2 - 2cos(πk/n), k = 0 .. n - 1. `path(1)` is one vertex with no edge.
 * Cost O(n).
 *
 * @example
 * ```ts
 * import { edges, path } from '@msann/graph-lineage';
 *
 * console.log([...edges(path(4))]); // [ [ 0, 1 ], [ 1, 2 ], [ 2, 3 ] ]
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, or the graph is too large.
 */
export function path(n: number): Graph {
  requireInteger('path', 'n', n, 1);
  requireOrder('path', n, 2 * (n - 1));
  const graph = unweightedGraph(n, 2 * (n - 1), (vertex, put) => {
    if (vertex > 0) put(vertex - 1);
    if (vertex < n - 1) put(vertex + 1);
  });
  return withFamily(graph, { name: 'path' });
}
