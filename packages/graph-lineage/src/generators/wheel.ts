import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';

/**
 * Returns the wheel graph on n vertices in all: the hub 0 joined with each vertex of the rim, the
 * cycle 1 .. n - 1 (networkx `wheel_graph`, which also takes n < 4).
 *
 * The spectrum of D - A is 0, n and 3 - 2cos(2πk/(n - 1)), k = 1 .. n - 2. Cost O(n).
 *
 * @example
 * ```ts
 * import { neighbours, wheel } from '@msann/graph-lineage';
 *
 * const graph = wheel(6);
 * console.log(neighbours(graph, 0)); // Uint32Array(5) [ 1, 2, 3, 4, 5 ]
 * console.log(neighbours(graph, 1)); // Uint32Array(3) [ 0, 2, 5 ]
 * ```
 *
 * @throws RangeError where n is not an integer >= 4, or the graph is too large.
 */
export function wheel(n: number): Graph {
  requireInteger('wheel', 'n', n, 4);
  requireOrder('wheel', n, 4 * (n - 1));
  const last = n - 1;
  const graph = unweightedGraph(n, 4 * last, (vertex, put) => {
    if (vertex === 0) {
      for (let rim = 1; rim <= last; rim += 1) put(rim);
      return;
    }
    put(0);
    if (vertex === last) put(1);
    if (vertex > 1) put(vertex - 1);
    if (vertex < last) put(vertex + 1);
    if (vertex === 1) put(last);
  });
  return withFamily(graph, { name: 'wheel' });
}
