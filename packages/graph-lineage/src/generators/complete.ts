import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';

/**
 * Returns the complete graph on n vertices, each pair of them joined (networkx `complete_graph`).
 *
 * The spectrum of D - A is 0 once and n for the other n - 1. Cost O(n²).
 *
 * @example
 * ```ts
 * import { complete, degree } from '@msann/graph-lineage';
 *
 * const graph = complete(5);
 * console.log(graph.size, degree(graph, 0)); // 10 4
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, or the graph is too large.
 */
export function complete(n: number): Graph {
  requireInteger('complete', 'n', n, 1);
  requireOrder('complete', n, n * (n - 1));
  const graph = unweightedGraph(n, n * (n - 1), (vertex, put) => {
    for (let other = 0; other < n; other += 1) if (other !== vertex) put(other);
  });
  return withFamily(graph, { name: 'complete' });
}
