import type { Eigenbasis } from '@msann/graph-lineage';
import type { Matrix } from 'ml-matrix';
import { prolongationBetweenBases } from '../matching/prolongation-between-bases.js';
import type { Scale } from '../terms/require-scale.js';
import { jointMinimum } from './joint-minimum.js';
import { termMinimum } from './lower-bound.js';
import type { Both, PairSpectra } from './pair-spectra.js';

/** A minimum of the objective that a matching of eigenvalues gives. */
export interface ExactMinimum {
  readonly P: Matrix;
  readonly cost: number;
  /** The best scales, where they were to be found. */
  readonly alpha?: number;
  readonly beta?: number;
  /** Whether the matching is proven to be the global minimum; with 'auto' scales of both terms it is not. */
  readonly proven: boolean;
}

/**
 * Returns the minimum of the objective where a matching gives it: s = 0, s = 1, or Laplacian and
 * distances that commute on both graphs; undefined elsewhere.
 */
export function exactMinimum(
  s: number,
  alpha: Scale,
  beta: Scale,
  spectra: PairSpectra,
  around: () => { readonly alpha: number; readonly beta: number },
): ExactMinimum | undefined {
  if (s === 0) {
    const matching = termMinimum(spectra.laplacianValues(), alpha);
    const P = between(spectra.laplacian(), matching.columns);
    return { P, cost: matching.cost, alpha: matching.alpha, proven: true };
  }
  if (s === 1) {
    const matching = termMinimum(spectra.distanceValues(), beta);
    const P = between(spectra.distance(), matching.columns);
    return { P, cost: matching.cost, beta: matching.alpha, proven: true };
  }
  const joint = spectra.joint();
  if (joint === undefined) return undefined;
  const { columns, ...minimum } = jointMinimum(joint, { s, alpha, beta }, around());
  return {
    P: between(joint, columns),
    ...minimum,
    proven: alpha !== 'auto' && beta !== 'auto',
  };
}

function between(
  { coarse, fine }: Both<Pick<Eigenbasis, 'vectors'>>,
  columns: ArrayLike<number>,
): Matrix {
  return prolongationBetweenBases(coarse.vectors, fine.vectors, columns);
}
