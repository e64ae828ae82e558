import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';
import { path } from './path.js';

/**
 * Returns the star graph on n vertices in all: the centre 0 joined with each of the others
 * (networkx `star_graph(n - 1)`, which counts the rays).
 *
 * The spectrum of D - A is 0, then 1 for n - 2 vertices, then n; `star(1)` is `path(1)`. Cost O(n).
 *
 * @example
 * ```ts
 * import { degree, star } from '@msann/graph-lineage';
 *
 * const graph = star(5);
 * console.log(graph.size, degree(graph, 0), degree(graph, 4)); // 4 4 1
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, or the graph is too large.
 */
export function star(n: number): Graph {
  requireInteger('star', 'n', n, 1);
  requireOrder('star', n, 2 * (n - 1));
  if (n === 1) return path(1);
  const graph = unweightedGraph(n, 2 * (n - 1), (vertex, put) => {
    if (vertex > 0) put(0);
    else for (let ray = 1; ray < n; ray += 1) put(ray);
  });
  return withFamily(graph, { name: 'star' });
}
