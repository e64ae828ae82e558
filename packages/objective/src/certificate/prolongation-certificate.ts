import { type Graph, isConnected } from '@msann/graph-lineage';
import { smallestHessianEigenvalue, stiefel } from '@msann/manifold';
import type { Matrix } from 'ml-matrix';
import { flatFromMatrix } from '../matrices/flat-matrix.js';
import { firstBeta } from '../optimal/first-beta.js';
import { lowerBoundOf } from '../optimal/lower-bound.js';
import { pairSpectra } from '../optimal/pair-spectra.js';
import { distanceProcess } from '../processes/distance-process.js';
import {
  type ObjectiveOptions,
  objectiveOf,
  type ProlongationObjective,
  type TermValues,
} from '../terms/prolongation-objective.js';
import { requireProlongation } from '../terms/require-prolongation.js';
import { meanSpread } from './mean-spread.js';
import { type Verdict, verdictOf } from './verdict.js';

/** What is known of a P between two graphs. */
export interface ProlongationCertificate {
  /** E(P) = (1 - s) diffusion + s locality. */
  readonly E: number;
  /** Both terms at P, without their weights. */
  readonly terms: TermValues;
  /** The scale α at P. */
  readonly alpha: number;
  /** The scale β at P; NaN where s = 0 and a graph is disconnected. */
  readonly beta: number;
  /** Norm of the Riemannian gradient of E at P: 0 at a critical point. */
  readonly gradientNorm: number;
  /** The lowest curvature of E at P; Infinity where P is a single number, with no direction to go. */
  readonly smallestHessianEigenvalue: number;
  /** The largest |eigenvalue| of the Hessian that was seen: what the smallest compares with. */
  readonly hessianScale: number;
  /** An eigenvalue of the Hessian lies within so much of the smallest one. */
  readonly hessianResidual: number;
  /** No P has a lower E. */
  readonly lowerBound: number;
  /** E - lowerBound. */
  readonly gap: number;
  /** The largest entry of |PᵀP - I|. */
  readonly orthogonalityError: number;
  /**
   * The mean distance between two fine vertices that a coarse one touches, each drawn by P_fj²: small
   * where P keeps places together. NaN where the fine graph is disconnected.
   */
  readonly spread: number;
  /**
   * What the numbers prove. 'degenerate critical point': the Hessian has no negative eigenvalue but one
   * that is 0 to eight digits, as where minima form a family.
   */
  readonly verdict: Verdict;
}

/**
 * Returns what can be proven of a prolongation P `[n2, n1]`, whoever made it: its cost, whether it is a
 * critical point and of which kind, and how far any other P could be below it.
 *
 * The lowest eigenvalue of the Riemannian Hessian is found by Lanczos's method, the lower bound by a
 * matching of the eigenvalues of each term. A verdict of 'global minimum' is that gap = 0 to rounding;
 * the bound is not always attained, so that others may be global minima too.
 *
 * @example
 * ```ts
 * import { cycle } from '@msann/graph-lineage';
 * import { prolongationCertificate } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // Neighbours joined in pairs, 4 -> 8, and 6 -> 12.
 * const pairs = (n) => {
 *   const P = Matrix.zeros(2 * n, n);
 *   for (let i = 0; i < 2 * n; i += 1) P.set(i, Math.floor(i / 2), Math.SQRT1_2);
 *   return prolongationCertificate(P, cycle(n), cycle(2 * n), { s: 1, beta: 0.5 });
 * };
 * const { E, gap, spread, verdict } = pairs(4);
 * console.log(E.toFixed(9), Math.abs(gap) < 1e-9, spread.toFixed(2), verdict); // 40.000000000 true 0.50 global minimum
 * console.log(pairs(6).gradientNorm < 1e-12, pairs(6).verdict); // true saddle
 * ```
 *
 * @throws TypeError where P is no matrix; RangeError where P is not `[n2, n1]` or |PᵀP - I| exceeds 1e-6,
 * n1 > n2, an option is out of its range, or a graph is disconnected and s > 0.
 * @see paper section 3.3.3
 */
export function prolongationCertificate(
  P: Matrix,
  coarse: Graph,
  fine: Graph,
  options: ObjectiveOptions = {},
): ProlongationCertificate {
  const objective = objectiveOf(CALLER, coarse, fine, options);
  requireProlongation(CALLER, fine.order, coarse.order, P);
  const orthogonalityError = requireOrthonormal(P);
  const E = objective.cost(P);
  const beta = options.beta ?? firstBeta(coarse, fine);
  const spectra = pairSpectra(coarse, fine);
  const lowerBound = lowerBoundOf(objective.s, options.alpha ?? 1, beta, spectra);
  const slopes = slopesAt(P, objective);
  const gap = E - lowerBound;
  return {
    E,
    terms: objective.terms(P),
    ...objective.scales(P),
    ...slopes,
    lowerBound,
    gap,
    orthogonalityError,
    spread: isConnected(fine)
      ? meanSpread(flatFromMatrix(P), coarse.order, distanceProcess(CALLER, fine))
      : NaN,
    verdict: verdictOf({ E, gap, ...slopes }),
  };
}

type Slopes = Pick<
  ProlongationCertificate,
  'gradientNorm' | 'smallestHessianEigenvalue' | 'hessianScale' | 'hessianResidual'
>;

function slopesAt(P: Matrix, objective: ProlongationObjective): Slopes {
  const manifold = stiefel(P.rows, P.columns);
  const gradient = manifold.riemannianGradient(P, objective.gradient(P));
  const gradientNorm = Math.sqrt(manifold.inner(P, gradient, gradient));
  if (manifold.dimension === 0) {
    return {
      gradientNorm,
      smallestHessianEigenvalue: Infinity,
      hessianScale: 0,
      hessianResidual: 0,
    };
  }
  const { value, scale, residual } = smallestHessianEigenvalue(manifold, objective, P, {
    tolerance: HESSIAN_TOLERANCE,
    maximumIterations: HESSIAN_ITERATIONS,
  });
  return {
    gradientNorm,
    smallestHessianEigenvalue: value,
    hessianScale: scale,
    hessianResidual: residual,
  };
}

/** Returns max |PᵀP - I|. */
function requireOrthonormal(P: Matrix): number {
  const gram = P.transpose().mmul(P);
  let error = 0;
  for (let i = 0; i < gram.rows; i += 1) {
    for (let j = 0; j < gram.columns; j += 1) {
      const difference = Math.abs(gram.get(i, j) - Number(i === j));
      if (!(difference <= error)) error = difference;
    }
  }
  if (error <= LARGEST_ORTHOGONALITY_ERROR) return error;
  throw new RangeError(
    `${CALLER}: need PᵀP = I within ${LARGEST_ORTHOGONALITY_ERROR}, got max|PᵀP - I| = ${error}`,
  );
}

const CALLER = 'prolongationCertificate';
const LARGEST_ORTHOGONALITY_ERROR = 1e-6;
const HESSIAN_TOLERANCE = 1e-10;
const HESSIAN_ITERATIONS = 300;
