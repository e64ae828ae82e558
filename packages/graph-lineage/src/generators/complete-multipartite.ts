import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';

/**
 * Returns the complete multipartite graph with parts of those sizes, each two vertices of different
 * parts joined (networkx `complete_multipartite_graph`). Two parts: a complete bipartite graph.
 *
 * Vertices are numbered part by part. With n = Σ parts, the spectrum of D - A is 0 once, n for each
 * part but one, and n - p for p - 1 vertices of each part of size p. Cost O(n²).
 *
 * @example
 * ```ts
 * import { completeMultipartite, edges } from '@msann/graph-lineage';
 *
 * const bipartite = completeMultipartite([1, 3]);
 * console.log([...edges(bipartite)]); // [ [ 0, 1 ], [ 0, 2 ], [ 0, 3 ] ]
 *
 * const octahedron = completeMultipartite([2, 2, 2]);
 * console.log(octahedron.order, octahedron.size); // 6 12
 * ```
 *
 * @throws RangeError where there is no part, a part is not an integer >= 1, or the graph is too
 * large.
 */
export function completeMultipartite(parts: readonly number[]): Graph {
  if (parts.length === 0) {
    throw new RangeError('completeMultipartite: need at least one part, got []');
  }
  for (const [index, part] of parts.entries()) {
    requireInteger('completeMultipartite', `parts[${index}]`, part, 1);
  }
  const order = parts.reduce((sum, part) => sum + part, 0);
  const entries = parts.reduce((sum, part) => sum + part * (order - part), 0);
  requireOrder('completeMultipartite', order, entries);

  let part = 0;
  let start = 0;
  const graph = unweightedGraph(order, entries, (vertex, put) => {
    if (vertex === start + parts[part]!) {
      start = vertex;
      part += 1;
    }
    for (let other = 0; other < start; other += 1) put(other);
    for (let other = start + parts[part]!; other < order; other += 1) put(other);
  });
  return withFamily(graph, { name: 'complete-multipartite', parts: [...parts] });
}
