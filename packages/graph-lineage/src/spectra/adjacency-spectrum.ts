import type { Graph } from '../graph/graph.js';
import { spectralFormOf } from './spectral-form-of.js';

/**
 * Returns the eigenvalues of the adjacency matrix A in ascending order `[order]` (networkx
 * `adjacency_spectrum`, in no certain order).
 *
 * Every family has a closed form, as in {@link laplacianSpectrum}, products of irregular graphs
 * included: only strong products of graphs with self-loops, and box products of two graphs with
 * self-loops unless they are regular, have none. Complete multipartite graphs have one up to the
 * eigenvalues of a matrix whose order is the number of different sizes.
 *
 * @example
 * ```ts
 * import { adjacencySpectrum, complete, crossProduct, cycle } from '@msann/graph-lineage';
 *
 * console.log(adjacencySpectrum(complete(4))); // Float64Array(4) [ -1, -1, -1, 3 ]
 *
 * // Products multiply: [-1, -1, 2] by [-1, -1, 2].
 * const spectrum = adjacencySpectrum(crossProduct(cycle(3), cycle(3)));
 * console.log(spectrum.map(Math.round).join(' ')); // -2 -2 -2 -2 1 1 1 1 4
 * ```
 *
 * @see paper section 3.1; [Brouwer2012]
 */
export function adjacencySpectrum(graph: Graph): Float64Array {
  return spectralFormOf(graph, 'adjacency').values.toSorted();
}
