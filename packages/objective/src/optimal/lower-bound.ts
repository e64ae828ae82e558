import { matchEigenvalues } from '../matching/match-eigenvalues.js';
import type { Scale } from '../terms/require-scale.js';
import type { Both, PairSpectra } from './pair-spectra.js';

/**
 * Returns the matching of a term's spectra whose cost is the term's minimum over all P with PᵀP = I, at
 * the scale or at the best of all scales.
 *
 * In the eigenbases the term is Σ_ij (scale^(-1/2) λ1_j - scale^(1/2) λ2_i)² Q_ij². The squares Q_ij² have
 * column sums 1 and row sums at most 1, and the vertices of that polytope are the matchings.
 */
export function termMinimum(
  { coarse, fine }: Both<Float64Array>,
  scale: Scale,
): ReturnType<typeof matchEigenvalues> {
  return matchEigenvalues(coarse, fine, { alpha: scale });
}

/**
 * Returns (1 - s) times the least diffusion plus s times the least locality: no P has a lower E, as no P
 * makes either term smaller.
 */
export function lowerBoundOf(s: number, alpha: Scale, beta: Scale, spectra: PairSpectra): number {
  const diffusion = s < 1 ? termMinimum(spectra.laplacianValues(), alpha).cost : 0;
  const locality = s > 0 ? termMinimum(spectra.distanceValues(), beta).cost : 0;
  return (1 - s) * diffusion + s * locality;
}
