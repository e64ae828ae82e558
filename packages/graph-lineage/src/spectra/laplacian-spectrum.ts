import type { Graph } from '../graph/graph.js';
import type { LaplacianOptions } from '../matrices/laplacian-options.js';
import { laplacianForm } from './laplacian-form.js';

/**
 * Returns the eigenvalues of the Laplacian L in ascending order `[order]` (networkx
 * `laplacian_spectrum` is `{ sign: 'positive' }`, `normalized_laplacian_spectrum`
 * `{ sign: 'positive', normalised: true }`). In the paper's sign they are at most 0.
 *
 * Paths, cycles, circulants, complete, complete multipartite, star and wheel graphs and box products
 * of graphs have closed forms, as have regular cross and strong products: no matrix is formed, and
 * O(|V| + |E|) beside the sort is enough. So have balanced trees, up to the eigenvalues of matrices
 * of their height. Normalised, box and strong products have one only where they are regular, and
 * cross products where no vertex is isolated. Any other graph takes a dense eigensolver in O(|V|³).
 *
 * @example
 * ```ts
 * import { complete, grid, laplacianSpectrum, path } from '@msann/graph-lineage';
 *
 * console.log(laplacianSpectrum(path(2))); // Float64Array(2) [ -2, 0 ]
 * console.log(laplacianSpectrum(complete(4), { sign: 'positive' })); // Float64Array(4) [ 0, 4, 4, 4 ]
 *
 * // A million vertices: the slowest decay of heat on a 1000×1000 grid.
 * const spectrum = laplacianSpectrum(grid([1000, 1000]));
 * console.log(spectrum.length, spectrum.at(-2).toExponential(3)); // 1000000 -9.870e-6
 * ```
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 * @see paper section 3.1; [Brouwer2012]
 */
export function laplacianSpectrum(graph: Graph, options: LaplacianOptions = {}): Float64Array {
  return laplacianForm('laplacianSpectrum', graph, options).values.toSorted();
}
