import type { Graph } from '../graph/graph.js';
import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Returns the adjacency matrix A `[order, order]` in compressed rows (networkx `adjacency_matrix`):
 * the graph's own arrays, not copies, with 1 for each weight of an unweighted graph.
 *
 * @example
 * ```ts
 * import { cycle, sparseAdjacencyMatrix } from '@msann/graph-lineage';
 *
 * const { offsets, indices } = sparseAdjacencyMatrix(cycle(4));
 * console.log(offsets.join(), indices.join()); // 0,2,4,6,8 1,3,0,2,1,3,0,2
 * ```
 *
 * @see paper section 3.1
 */
export function sparseAdjacencyMatrix({
  order,
  offsets,
  neighbours,
  weights,
}: Graph): SparseMatrix {
  return {
    rows: order,
    columns: order,
    offsets,
    indices: neighbours,
    values: weights ?? new Float64Array(neighbours.length).fill(1),
  };
}
