import type { Graph } from '@msann/graph-lineage';
import { type Solution, stiefel } from '@msann/manifold';
import type { Matrix } from 'ml-matrix';
import {
  type ObjectiveOptions,
  objectiveOf,
  type ProlongationObjective,
  type TermValues,
} from '../terms/prolongation-objective.js';
import { type ExactMinimum, exactMinimum } from './exact-minimum.js';
import { firstBeta } from './first-beta.js';
import { lowerBoundOf } from './lower-bound.js';
import { pairSpectra } from './pair-spectra.js';
import { requireSearchOptions } from './require-search-options.js';
import { requireStarts } from './require-starts.js';
import {
  aroundScales,
  type FoundProlongation,
  type ProlongationProblem,
  searchedProlongation,
} from './searched-prolongation.js';
import { requireMethod, type SolverName } from './solver-named.js';

/** How to find the best P; names other than the first two are solvers of `@msann/manifold`. */
export type ProlongationMethod = 'auto' | 'matching' | SolverName;

/** Options of {@link optimalProlongation}. */
export interface OptimalProlongationOptions extends ObjectiveOptions {
  /**
   * 'auto' solves exactly by a matching where that is possible and otherwise by trust regions;
   * 'matching' is the first alone; a solver's name is that solver from all starts, even where a
   * matching is exact.
   *
   * @defaultValue 'auto'
   */
  readonly method?: ProlongationMethod | undefined;
  /**
   * Where solvers begin, in the place of the constructed and random starts.
   *
   * @defaultValue those of {@link prolongationStarts}
   */
  readonly initial?: Matrix | undefined;
  /**
   * How many random starts follow the constructed ones.
   *
   * @defaultValue 1000 / (n1 n2), at most 8: small problems have many minima and cost little
   */
  readonly randomStarts?: number | undefined;
  /**
   * Seed of random starts and kicks, a 32-bit integer.
   *
   * @defaultValue 0
   */
  readonly seed?: number | undefined;
  /**
   * The norm of the Riemannian gradient at which solvers stop.
   *
   * @defaultValue 1e-6
   */
  readonly gradientTolerance?: number | undefined;
  /**
   * Iterations from each start.
   *
   * @defaultValue 1000
   */
  readonly maximumIterations?: number | undefined;
  /**
   * For all starts together; with it results depend on the machine's speed.
   *
   * @defaultValue Infinity
   */
  readonly maximumSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a search from one start found. */
export interface StartOutcome {
  readonly start: string;
  readonly E: number;
  readonly status: Solution<Matrix>['status'];
  readonly iterations: number;
}

/** The best P that was found, and how good it is proven to be. */
export interface OptimalProlongation {
  /** `[n2, n1]`, PᵀP = I. */
  readonly P: Matrix;
  /** E(P) = (1 - s) diffusion + s locality. From a matching it is the matching's cost, free of P's rounding. */
  readonly E: number;
  /** Both terms at P, without their weights. */
  readonly terms: TermValues;
  /** 'matching', or the solver that found P. */
  readonly method: 'matching' | SolverName;
  /** The scale α at P; the best one where it was 'auto'. */
  readonly alpha: number;
  /** The scale β at P; NaN where s = 0 and a graph is disconnected. */
  readonly beta: number;
  /** No P has a lower E: (1 - s) times the least diffusion plus s times the least locality. */
  readonly lowerBound: number;
  /** E - lowerBound, at least 0 up to rounding. */
  readonly gap: number;
  /** Whether P is proven to be a global minimum. */
  readonly certified: boolean;
  /** 'exact', or why the solver stopped at P. */
  readonly status: 'exact' | Solution<Matrix>['status'];
  /** Norm of the Riemannian gradient of E at P. */
  readonly gradientNorm: number;
  readonly seconds: number;
  /** What each start led to; none for a matching. */
  readonly starts: readonly StartOutcome[];
}

/**
 * Returns the best prolongation P `[n2, n1]` from a coarse to a fine graph: the minimum over all P with
 * PᵀP = I of E(P) = (1 - s) diffusion + s locality (see {@link prolongationObjective}).
 *
 * Where s is 0 or 1, or Laplacian and distances commute on both graphs (cycles, tori, complete graphs),
 * the global minimum is a minimum-cost matching of eigenvalues and is found exactly, in one
 * eigendecomposition and one assignment. Elsewhere trust regions start from several places, and the
 * result comes with a lower bound that no P can beat.
 *
 * @example
 * ```ts
 * import { cycle, path } from '@msann/graph-lineage';
 * import { optimalProlongation } from '@msann/objective';
 *
 * const cycles = optimalProlongation(cycle(8), cycle(16), { s: 0.5 });
 * console.log(cycles.E.toFixed(6), cycles.method, cycles.certified); // 3.503261 matching true
 *
 * const paths = optimalProlongation(path(4), path(8), { s: 0.5, beta: 0.25 });
 * console.log(paths.E.toFixed(6), paths.method); // 1.706061 trust-regions
 * console.log(paths.gap.toFixed(3), paths.certified); // 1.407 false
 * ```
 *
 * @throws RangeError where n1 > n2, a graph is disconnected while s > 0, an option is out of its
 * range, or 'matching' is asked for where no matching is exact.
 * @see paper sections 3.2.1, 3.3 and 5.1
 */
export function optimalProlongation(
  coarse: Graph,
  fine: Graph,
  options: OptimalProlongationOptions = {},
): OptimalProlongation {
  const startedAt = performance.now();
  const objective = objectiveOf(CALLER, coarse, fine, options);
  const method = requireMethod(CALLER, options.method ?? 'auto');
  requireSearchOptions(CALLER, fine.order, coarse.order, options);
  const randomStarts = requireStarts(
    CALLER,
    'randomStarts',
    options.randomStarts ?? defaultStarts(objective),
  );
  const problem: ProlongationProblem = {
    coarse,
    fine,
    objective,
    spectra: pairSpectra(coarse, fine),
    alpha: options.alpha ?? 1,
    beta: options.beta ?? firstBeta(coarse, fine),
  };
  const exact =
    method === 'auto' || method === 'matching'
      ? exactMinimum(objective.s, problem.alpha, problem.beta, problem.spectra, () =>
          aroundScales(problem),
        )
      : undefined;
  if (method === 'matching' && exact === undefined) {
    throw new RangeError(
      `${CALLER}: need s=0, s=1 or Laplacians and distances that commute for method='matching', got s=${objective.s} and graphs where they do not`,
    );
  }
  const found =
    exact === undefined
      ? searchedProlongation(
          problem,
          method === 'auto' ? 'trust-regions' : (method as SolverName),
          {
            ...options,
            randomStarts,
          },
        )
      : fromMatching(problem, exact);
  const bound = lowerBoundOf(objective.s, problem.alpha, problem.beta, problem.spectra);
  // An exact minimum is its own bound; elsewhere the two terms' bounds may be met by one P.
  const lowerBound = found.exact ? found.E : Math.min(bound, found.E);
  const gap = found.E - lowerBound;
  return {
    P: found.P,
    E: found.E,
    terms: objective.terms(found.P),
    method: found.method,
    alpha: found.alpha,
    beta: found.beta,
    lowerBound,
    gap,
    certified: gap <= CERTIFIED_GAP * found.E,
    status: found.status,
    gradientNorm: found.gradientNorm,
    seconds: (performance.now() - startedAt) / 1000,
    starts: found.starts,
  };
}

function fromMatching(
  { objective, fine, coarse }: ProlongationProblem,
  exact: ExactMinimum,
): FoundProlongation {
  const { P } = exact;
  const at = objective.scales(P);
  const manifold = stiefel(fine.order, coarse.order);
  const gradient = manifold.riemannianGradient(P, objective.gradient(P));
  return {
    P,
    E: exact.cost,
    method: 'matching',
    alpha: exact.alpha ?? at.alpha,
    beta: exact.beta ?? at.beta,
    status: 'exact',
    gradientNorm: Math.sqrt(manifold.inner(P, gradient, gradient)),
    starts: [],
    exact: exact.proven,
  };
}

function defaultStarts({ rows, columns }: ProlongationObjective): number {
  return Math.min(MOST_STARTS, Math.floor(STARTS_BUDGET / (rows * columns)));
}

const CALLER = 'optimalProlongation';
const MOST_STARTS = 8;
const STARTS_BUDGET = 1000;
/** A gap within rounding of E is none. */
const CERTIFIED_GAP = 1e-9;
