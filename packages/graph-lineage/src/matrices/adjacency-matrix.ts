import { Matrix } from 'ml-matrix';
import type { Graph } from '../graph/graph.js';

/**
 * Returns the adjacency matrix A `[order, order]` (networkx `adjacency_matrix`): A_uv is the weight
 * of the edge between u and v, 1 in an unweighted graph, 0 where there is none; a self-loop stands
 * once, on the diagonal.
 *
 * @see paper section 3.1
 */
export function adjacencyMatrix({ order, offsets, neighbours, weights }: Graph): Matrix {
  const matrix = Matrix.zeros(order, order);
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      matrix.set(row, neighbours[entry]!, weights?.[entry] ?? 1);
    }
  }
  return matrix;
}
