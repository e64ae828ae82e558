import type { Matrix } from 'ml-matrix';
import type { Graph } from '../graph/graph.js';
import { sparseAdjacencyMatrix } from './sparse-adjacency-matrix.js';
import { denseMatrix } from './sparse-matrix.js';

/**
 * Returns the adjacency matrix A `[order, order]` (networkx `adjacency_matrix`): A_uv is the weight
 * of the edge between u and v, 1 in an unweighted graph, 0 where there is none; a self-loop stands
 * once, on the diagonal.
 *
 * @example
 * ```ts
 * import { adjacencyMatrix, path } from '@msann/graph-lineage';
 *
 * console.log(adjacencyMatrix(path(3)).to2DArray()); // [ [ 0, 1, 0 ], [ 1, 0, 1 ], [ 0, 1, 0 ] ]
 * ```
 *
 * @see paper section 3.1
 */
export function adjacencyMatrix(graph: Graph): Matrix {
  return denseMatrix(sparseAdjacencyMatrix(graph));
}
