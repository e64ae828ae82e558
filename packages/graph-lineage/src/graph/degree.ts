import type { Graph } from './graph.js';
import { requireVertex } from './require-vertex.js';

/**
 * Returns the degree of a vertex, D_vv = Σ_u A_vu: the sum of its row of the adjacency matrix.
 *
 * This is the one definition of degree in this package. Edges count by their weights (1 where the
 * graph has none) and a self-loop counts once, as it stands once on the diagonal of A; networkx's
 * `Graph.degree` counts it twice. So the degrees of an unweighted graph sum to 2|E| - selfLoops,
 * and a self-loop cancels in the Laplacian A - D.
 *
 * @example
 * ```ts
 * import { degree, path } from '@msann/graph-lineage';
 *
 * console.log(degree(path(3), 0), degree(path(3), 1)); // 1 2
 * ```
 *
 * @throws RangeError where the vertex is not in the graph.
 * @see paper section 3.1
 */
export function degree(graph: Graph, vertex: number): number {
  requireVertex('degree', vertex, graph.order);
  const { offsets, weights } = graph;
  const start = offsets[vertex]!;
  const end = offsets[vertex + 1]!;
  if (weights === undefined) return end - start;
  let sum = 0;
  for (let entry = start; entry < end; entry += 1) sum += weights[entry]!;
  return sum;
}
