import type { Graph } from '../graph/graph.js';
import { type Eigenbasis, sortedEigenbasis } from './eigenbasis.js';
import { spectralFormOf } from './spectral-form-of.js';

/**
 * Returns the eigenvalues of the adjacency matrix A in ascending order and orthonormal eigenvectors
 * V `[order, order]`, columns in that order: A = V diag(values) Vᵀ.
 *
 * Closed forms as in {@link adjacencySpectrum}; order and signs of the vectors as in
 * {@link laplacianEigenbasis}, whose vectors those of a regular graph are.
 *
 * @example
 * ```ts
 * import { adjacencyEigenbasis, path } from '@msann/graph-lineage';
 *
 * const { values, vectors } = adjacencyEigenbasis(path(3));
 * console.log(values); // Float64Array(3) [ -1.414213562373095, 0, 1.414213562373095 ]
 *
 * // The largest eigenvalue's vector is the eigenvector centrality: the middle of a path leads.
 * console.log(vectors.getColumn(2).map((entry) => entry.toFixed(2)).join(' ')); // 0.50 0.71 0.50
 * ```
 *
 * @see paper section 3.1; [Brouwer2012]
 */
export function adjacencyEigenbasis(graph: Graph): Eigenbasis {
  return sortedEigenbasis(spectralFormOf(graph, 'adjacency'));
}
