import type { Graph } from '@msann/graph-lineage';
import { distanceFormOf } from './distance-form-of.js';
import { requireConnected } from './require-connected.js';

/**
 * Returns the eigenvalues of the distance matrix T of a connected graph in ascending order `[order]`.
 *
 * Their sum is 0 and the last one, the only positive one of trees, cycles and their box products, is
 * the largest in modulus. Cycles, circulants, complete, complete multipartite, star and wheel graphs
 * have closed forms, paths one up to a scalar equation an eigenvalue: no matrix is formed. Box
 * products take that of their factors, as T(G□H) = T(G)⊗J + J⊗T(H) is zero but on |G| + |H| - 1
 * dimensions at most: a 64×64 grid takes an eigenproblem of order 63. Any other graph takes a dense
 * eigensolver in O(|V|³).
 *
 * @example
 * ```ts
 * import { complete, cycle, grid } from '@msann/graph-lineage';
 * import { distanceSpectrum } from '@msann/objective';
 *
 * console.log(distanceSpectrum(complete(4))); // Float64Array(4) [ -1, -1, -1, 3 ]
 * console.log(distanceSpectrum(cycle(6)).map(Math.round)); // Float64Array(6) [ -4, -4, -1, 0, 0, 9 ]
 *
 * // On a grid most vectors see no distances: all but 2·20 - 1 of 400 have the eigenvalue 0.
 * const spectrum = distanceSpectrum(grid([20, 20]));
 * console.log(spectrum.filter((value) => Math.abs(value) > 1e-9).length); // 39
 * ```
 *
 * @throws RangeError where the graph is disconnected: some distances are infinite.
 * @see paper section 3.2.1; [Graovac1985], [Ruzieh1990]
 */
export function distanceSpectrum(graph: Graph): Float64Array {
  requireConnected('distanceSpectrum', graph);
  return distanceFormOf(graph).values.toSorted();
}
