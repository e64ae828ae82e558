import type { SolverStatus } from '@msann/manifold';
import type { SolverName } from './solver-names.js';

/** Where a run was after so many seconds. */
export interface CurvePoint {
  readonly seconds: number;
  /** The lowest E so far. */
  readonly E: number;
}

/** One solver from one start. */
export interface OptimizerRun {
  readonly solver: SolverName;
  readonly start: string;
  readonly initialE: number;
  readonly E: number;
  /** Null where the solver has no gradients. */
  readonly gradientNorm: number | null;
  readonly iterations: number;
  /** Of cost, gradient and Hessian together. */
  readonly evaluations: number;
  readonly status: SolverStatus;
  readonly seconds: number;
  /** The first point is the start; thinned to what a figure can show. */
  readonly curve: readonly CurvePoint[];
}

/** All runs on one pair of graphs, and what is known of the minimum there. */
export interface PairComparison {
  readonly name: string;
  readonly alpha: number;
  readonly beta: number;
  /** The lowest E that any run or `optimalProlongation` found. */
  readonly bestE: number;
  /** No P whatever has a lower E. */
  readonly lowerBound: number;
  /** Whether bestE is proven to be the global minimum. */
  readonly certified: boolean;
  readonly runs: readonly OptimizerRun[];
}

/** The limits of every run. */
export interface RunLimits {
  readonly maximumSeconds: number;
  readonly maximumEvaluations: number;
}

/** A comparison of solvers. */
export interface Comparison {
  readonly s: number;
  readonly seed: number;
  readonly limits: RunLimits;
  readonly pairs: readonly PairComparison[];
}
