import type { Graph } from '../graph/graph.js';
import type { LaplacianOptions } from '../matrices/laplacian-options.js';
import { type Eigenbasis, sortedEigenbasis } from './eigenbasis.js';
import { laplacianForm } from './laplacian-form.js';

/**
 * Returns the eigenvalues of the Laplacian L in ascending order and orthonormal eigenvectors V
 * `[order, order]`, columns in that order: L = V diag(values) Vᵀ.
 *
 * The same graph gives the same vectors. Where {@link laplacianSpectrum} has a closed form they have
 * one too, in O(|V|²): cosines for a path (DCT-II), cosine and sine of each frequency for cycles and
 * circulants, Helmert contrasts for complete multipartite graphs, Kronecker products for products.
 * Equal values stand in this natural order, by frequency, part or depth, the first factor first, and
 * signs are those of the formulas. From the eigensolver, the first component of a vector that is not
 * tiny is positive.
 *
 * @example
 * ```ts
 * import { laplacianEigenbasis, path } from '@msann/graph-lineage';
 *
 * const { values, vectors } = laplacianEigenbasis(path(3), { sign: 'positive' });
 * console.log(values.map(Math.round)); // Float64Array(3) [ 0, 1, 3 ]
 *
 * // The Fiedler vector parts the path in two.
 * console.log(vectors.getColumn(1).map(Math.sign).map(Math.round)); // [ 1, 1, -1 ]
 * ```
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 * @see paper section 3.1; [Strang1999]
 */
export function laplacianEigenbasis(graph: Graph, options: LaplacianOptions = {}): Eigenbasis {
  return sortedEigenbasis(laplacianForm('laplacianEigenbasis', graph, options));
}
