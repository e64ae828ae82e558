import { Matrix } from 'ml-matrix';
import { degree } from '../graph/degree.js';
import type { Graph } from '../graph/graph.js';

/**
 * Returns the diagonal matrix D `[order, order]` of the degrees, D_vv = Σ_u A_vu, a self-loop
 * counting once as in {@link degree}.
 *
 * @see paper section 3.1
 */
export function degreeMatrix(graph: Graph): Matrix {
  return Matrix.diag(Array.from({ length: graph.order }, (_, vertex) => degree(graph, vertex)));
}
