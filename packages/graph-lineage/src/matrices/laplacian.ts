import { Matrix } from 'ml-matrix';
import type { Graph } from '../graph/graph.js';
import { type LaplacianOptions, laplacianSign } from './laplacian-sign.js';

/**
 * Returns the Laplacian L = A - D `[order, order]`, in the paper's sign; networkx's
 * `laplacian_matrix` is `{ sign: 'positive' }`.
 *
 * Each row sums to 0, and self-loops cancel. L(G□H) = L(G)⊗I + I⊗L(H).
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 * @see paper section 3.1
 */
export function laplacian(graph: Graph, options: LaplacianOptions = {}): Matrix {
  const { order, offsets, neighbours, weights } = graph;
  const factor = laplacianSign('laplacian', options);
  const matrix = Matrix.zeros(order, order);
  for (let row = 0; row < order; row += 1) {
    let sum = 0;
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const column = neighbours[entry]!;
      if (column === row) continue;
      const weight = factor * (weights?.[entry] ?? 1);
      matrix.set(row, column, weight);
      sum += weight;
    }
    // 0 - sum rather than -sum: an isolated vertex gets 0, not -0.
    matrix.set(row, row, 0 - sum);
  }
  return matrix;
}
