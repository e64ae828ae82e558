import { Matrix } from 'ml-matrix';
import { degrees } from '../graph/degrees.js';
import type { Graph } from '../graph/graph.js';

/**
 * Returns the diagonal matrix D `[order, order]` of the degrees, D_vv = Σ_u A_vu, a self-loop
 * counting once as in {@link degree}.
 *
 * @example
 * ```ts
 * import { degreeMatrix, path } from '@msann/graph-lineage';
 *
 * console.log(degreeMatrix(path(3)).to2DArray()); // [ [ 1, 0, 0 ], [ 0, 2, 0 ], [ 0, 0, 1 ] ]
 * ```
 *
 * @see paper section 3.1
 */
export function degreeMatrix(graph: Graph): Matrix {
  return Matrix.diag([...degrees(graph)]);
}
