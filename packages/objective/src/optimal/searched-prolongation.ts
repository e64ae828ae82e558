import type { Graph } from '@msann/graph-lineage';
import { type Solution, stiefel } from '@msann/manifold';
import type { Matrix } from 'ml-matrix';
import type { ProlongationObjective } from '../terms/prolongation-objective.js';
import type { Scale } from '../terms/require-scale.js';
import { firstBeta } from './first-beta.js';
import type {
  OptimalProlongation,
  OptimalProlongationOptions,
  StartOutcome,
} from './optimal-prolongation.js';
import type { PairSpectra } from './pair-spectra.js';
import { type ProlongationStart, startsOf } from './prolongation-starts.js';
import { type SolverName, solverNamed } from './solver-named.js';

/** Two graphs and what is to be minimised between them. */
export interface ProlongationProblem {
  readonly coarse: Graph;
  readonly fine: Graph;
  readonly objective: ProlongationObjective;
  readonly spectra: PairSpectra;
  readonly alpha: Scale;
  readonly beta: Scale;
}

/** A P, before it is known how good it is. */
export type FoundProlongation = Omit<
  OptimalProlongation,
  'terms' | 'lowerBound' | 'gap' | 'certified' | 'seconds'
> & {
  readonly exact: boolean;
};

/** Returns the lowest of what the named solver finds from all starts. */
export function searchedProlongation(
  problem: ProlongationProblem,
  name: SolverName,
  options: OptimalProlongationOptions & { readonly randomStarts: number },
): FoundProlongation {
  const { coarse, fine, objective } = problem;
  const { gradientTolerance, maximumIterations, maximumSeconds = Infinity, signal, seed } = options;
  const manifold = stiefel(fine.order, coarse.order, { retraction: 'polar' });
  const solver = solverNamed(name);
  const startedAt = performance.now();
  const outcomes: StartOutcome[] = [];
  let best: Solution<Matrix> | undefined;
  for (const { name: start, P } of searchStarts(problem, options)) {
    const spent = (performance.now() - startedAt) / 1000;
    if (best !== undefined && (spent >= maximumSeconds || signal?.aborted === true)) break;
    const solution = solver(manifold, objective, {
      initial: P,
      gradientTolerance,
      maximumIterations,
      maximumSeconds: Math.max(0, maximumSeconds - spent),
      signal,
      seed,
    });
    const { cost: E, status, iterations } = solution;
    outcomes.push({ start, E, status, iterations });
    if (best === undefined || !(E >= best.cost)) best = solution;
  }
  const solution = best!;
  return {
    P: solution.point,
    E: solution.cost,
    method: name,
    ...objective.scales(solution.point),
    status: solution.status,
    gradientNorm: solution.gradientNorm,
    starts: outcomes,
    exact: false,
  };
}

function searchStarts(
  problem: ProlongationProblem,
  options: OptimalProlongationOptions & { readonly randomStarts: number },
): readonly ProlongationStart[] {
  const { coarse, fine, objective, spectra } = problem;
  if (options.initial !== undefined) {
    return [{ name: 'initial', P: options.initial }];
  }
  return startsOf(coarse, fine, spectra, {
    s: objective.s,
    ...aroundScales(problem),
    random: options.randomStarts,
    seed: options.seed ?? 0,
  });
}

/** Numbers to begin with where scales are 'auto': 1 and the ratio of the longest distances. */
export function aroundScales({ coarse, fine, alpha, beta }: ProlongationProblem): {
  alpha: number;
  beta: number;
} {
  return {
    alpha: alpha === 'auto' ? 1 : alpha,
    beta: beta === 'auto' ? firstBeta(coarse, fine) : beta,
  };
}
