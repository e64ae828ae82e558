import type { OptimizerRun, RunLimits } from './comparison.js';
import { lowestSoFar } from './lowest-so-far.js';
import type { SolverName } from './solver-names.js';
import { type Frame, type FrameObjective, type Frames, solvers } from './solvers.js';

export interface RunOptimizerOptions {
  readonly solver: SolverName;
  /** The name of the start. */
  readonly start: string;
  readonly seed: number;
  readonly limits: RunLimits;
  readonly signal?: AbortSignal | undefined;
}

/** Returns what one solver makes of one start; only the limits cut it short, no number of iterations. */
export function runOptimizer(
  manifold: Frames,
  objective: FrameObjective,
  initial: Frame,
  { solver, start, seed, limits, signal }: RunOptimizerOptions,
): OptimizerRun {
  const solution = solvers[solver](manifold, objective, {
    ...limits,
    initial,
    seed,
    maximumIterations: limits.maximumEvaluations,
    signal,
  });
  const { gradientNorm, evaluations, history } = solution;
  return {
    solver,
    start,
    initialE: history[0]!.cost,
    E: solution.cost,
    gradientNorm: Number.isFinite(gradientNorm) ? gradientNorm : null,
    iterations: solution.iterations,
    evaluations: evaluations.cost + evaluations.gradient + evaluations.hessian,
    status: solution.status,
    seconds: solution.seconds,
    curve: lowestSoFar(history),
  };
}
