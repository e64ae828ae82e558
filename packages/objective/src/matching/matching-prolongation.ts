import { type Eigenbasis, type Graph, laplacianEigenbasis } from '@msann/graph-lineage';
import type { Matrix } from 'ml-matrix';
import { shown } from '../shown.js';
import { distanceEigenbasis } from '../spectra/distance-eigenbasis.js';
import { requireConnected } from '../spectra/require-connected.js';
import { requireGraphPair } from '../terms/require-graph-pair.js';
import { requireOptions } from '../terms/require-options.js';
import { requireScale, type Scale } from '../terms/require-scale.js';
import { matchEigenvalues } from './match-eigenvalues.js';
import { prolongationBetweenBases } from './prolongation-between-bases.js';

/** Options of {@link matchingProlongation}. */
export interface MatchingProlongationOptions {
  /**
   * 'diffusion' for the eigenvalues of the Laplacians, 'locality' for those of the distance matrices.
   *
   * @defaultValue 'diffusion'
   */
  readonly process?: 'diffusion' | 'locality' | undefined;
  /**
   * The scale between the two graphs, α of diffusion or β of locality, or 'auto' for the best.
   *
   * @defaultValue 'auto'
   */
  readonly scale?: Scale | undefined;
}

/** A prolongation of least diffusion or locality. */
export interface MatchingProlongation {
  /** P = V2 M V1ᵀ `[n2, n1]`, PᵀP = I. */
  readonly P: Matrix;
  /** ‖scale^(-1/2) P S1 - scale^(1/2) S2 P‖_F², S the Laplacian or distance matrix: the least of all P. */
  readonly cost: number;
  /** The scale given or found: see {@link matchEigenvalues} for 0 and Infinity. */
  readonly scale: number;
  /** The eigenvector of the fine graph, ascending by eigenvalue, that each coarse one becomes. */
  readonly columns: Uint32Array;
}

/**
 * Returns the prolongation P = V2 M V1ᵀ `[n2, n1]` that takes the eigenvectors of the coarse graph to
 * those of the fine one by the minimal matching M of their eigenvalues.
 *
 * With Q = V2ᵀ P V1 the cost is Σ_ij (scale^(-1/2) λ1_j - scale^(1/2) λ2_i)² Q_ij², and Q∘Q has column
 * sums 1 and row sums at most 1. The vertices of that polytope are the matchings, so no P on the whole
 * Stiefel manifold costs less. Costs O(n1² n2) after the eigenbases.
 *
 * @example
 * ```ts
 * import { cycle, path } from '@msann/graph-lineage';
 * import { diffusionTerm, matchingProlongation } from '@msann/objective';
 *
 * // The frequencies of a path are among those of the path twice as long: diffusion is kept exactly.
 * const { P, cost, scale } = matchingProlongation(path(8), path(16));
 * console.log(cost < 1e-20, scale.toFixed(6)); // true 1.000000
 * console.log(diffusionTerm(path(8), path(16)).cost(P) < 1e-20); // true
 *
 * // Distances cannot be kept exactly: this is the least that any P loses.
 * const { cost: loss } = matchingProlongation(cycle(8), cycle(16), { process: 'locality', scale: 0.25 });
 * console.log(loss.toFixed(6)); // 1.586476
 * ```
 *
 * @throws RangeError where n1 > n2, the process is none of the two, the scale is neither positive nor
 * 'auto', or a graph is disconnected and the process is 'locality'.
 * @see paper section 5.1
 */
export function matchingProlongation(
  coarse: Graph,
  fine: Graph,
  options: MatchingProlongationOptions = {},
): MatchingProlongation {
  requireOptions('matchingProlongation', options);
  requireGraphPair('matchingProlongation', coarse, fine);
  const { process = 'diffusion', scale: wanted = 'auto' } = options;
  const alpha = requireScale('matchingProlongation', 'scale', wanted);
  const eigenbasis = eigenbasisOf(process);
  if (process === 'locality') {
    requireConnected('matchingProlongation', coarse);
    requireConnected('matchingProlongation', fine);
  }
  const coarseBasis = eigenbasis(coarse);
  const fineBasis = eigenbasis(fine);
  const matching = matchEigenvalues(coarseBasis.values, fineBasis.values, { alpha });
  return {
    P: prolongationBetweenBases(coarseBasis.vectors, fineBasis.vectors, matching.columns),
    cost: matching.cost,
    scale: matching.alpha,
    columns: matching.columns,
  };
}

function eigenbasisOf(process: unknown): (graph: Graph) => Eigenbasis {
  if (process === 'diffusion') return laplacianEigenbasis;
  if (process === 'locality') return distanceEigenbasis;
  throw new RangeError(
    `matchingProlongation: need process 'diffusion' or 'locality', got ${shown(process)}`,
  );
}
