import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';
import { path } from './path.js';

/**
 * Returns the cycle graph on n vertices, with the edges [i, i + 1 mod n] (networkx `cycle_graph`).
 *
 * The small ones are networkx's: `cycle(1)` is one vertex with a self-loop, the first graph of a
 * lineage; `cycle(2)` is `path(2)`, one edge, since a pair of vertices has at most one. The spectrum
 * of D - A is 2 - 2cos(2πk/n), k = 0 .. n - 1, for every n but 2, where it is 0, 2. Cost O(n).
 *
 * @example
 * ```ts
 * import { cycle, edges } from '@msann/graph-lineage';
 *
 * console.log([...edges(cycle(4))]); // [ [ 0, 1 ], [ 0, 3 ], [ 1, 2 ], [ 2, 3 ] ]
 * console.log([...edges(cycle(1))]); // [ [ 0, 0 ] ]
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, or the graph is too large.
 */
export function cycle(n: number): Graph {
  requireInteger('cycle', 'n', n, 1);
  requireOrder('cycle', n, 2 * n);
  if (n === 2) return path(2);
  const graph = unweightedGraph(n, n === 1 ? 1 : 2 * n, (vertex, put) => {
    if (vertex === n - 1) put(0);
    if (vertex > 0) put(vertex - 1);
    if (vertex < n - 1) put(vertex + 1);
    if (vertex === 0 && n > 1) put(n - 1);
  });
  return withFamily(graph, { name: 'cycle' });
}
