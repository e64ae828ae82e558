import type { Matrix } from 'ml-matrix';
import type { Graph } from '../graph/graph.js';
import { type LaplacianOptions, laplacianSign } from './laplacian-options.js';
import { sparseLaplacian } from './sparse-laplacian.js';
import { denseMatrix } from './sparse-matrix.js';

/**
 * Returns the Laplacian L = A - D `[order, order]`, in the paper's sign; networkx's
 * `laplacian_matrix` is `{ sign: 'positive' }`, its `normalized_laplacian_matrix`
 * `{ sign: 'positive', normalised: true }`.
 *
 * Each row sums to 0 unless normalised, and self-loops cancel. L(G□H) = L(G)⊗I + I⊗L(H).
 *
 * @example
 * ```ts
 * import { laplacian, path } from '@msann/graph-lineage';
 *
 * console.log(laplacian(path(3)).to2DArray()); // [ [ -1, 1, 0 ], [ 1, -2, 1 ], [ 0, 1, -1 ] ]
 * console.log(laplacian(path(2), { sign: 'positive' }).to2DArray()); // [ [ 1, -1 ], [ -1, 1 ] ]
 * ```
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 * @see paper section 3.1
 */
export function laplacian(graph: Graph, options: LaplacianOptions = {}): Matrix {
  laplacianSign('laplacian', options);
  return denseMatrix(sparseLaplacian(graph, options));
}
