import type { Manifold } from '../manifolds/manifold.js';
import { bestIterate } from './best-iterate.js';
import type { CountedCost } from './counted-problem.js';
import type { IterationRecord, Solution, SolverStatus } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Where a solver is after an iteration. */
export interface Iterate<Point> {
  readonly point: Point;
  readonly cost: number;
  /** NaN where the solver has no gradients. */
  readonly gradientNorm: number;
  /** Norm of the step that led here; 0 at the initial point. */
  readonly stepNorm: number;
}

/**
 * A solver's way: the initial point first, then one iterate an iteration, until it can go no further
 * and returns why. It knows nothing of limits, but long iterations ask `halted` whether to give up.
 */
export type Steps<Point> = Generator<Iterate<Point>, SolverStatus, void>;

/** Tells a solver, within an iteration, whether a limit is reached or the caller has aborted. */
export type Halted = () => boolean;

/**
 * Returns the solution at which the options stop a solver's steps.
 *
 * Of the points on the way the lowest is returned; of those whose costs differ by rounding only, the
 * one whose gradient is smallest.
 */
export function runSteps<Point>(
  manifold: Manifold<Point>,
  counted: CountedCost<Point>,
  options: SolverOptions<Point>,
  begin: (halted: Halted) => Steps<Point>,
): Solution<Point> {
  const limits = {
    gradientTolerance: options.gradientTolerance ?? 1e-6,
    stepTolerance: options.stepTolerance ?? 1e-14,
    costTolerance: options.costTolerance ?? 0,
    costTarget: options.costTarget ?? -Infinity,
    maximumIterations: options.maximumIterations ?? 1000,
    maximumEvaluations: options.maximumEvaluations ?? Infinity,
    maximumSeconds: options.maximumSeconds ?? Infinity,
  };
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1000;
  const evaluations = (): number => {
    const { cost, gradient, hessian } = counted.evaluations();
    return cost + gradient + hessian;
  };

  /** Asked in every inner iteration: what has no limit is not looked at. */
  function exceeded(): SolverStatus | undefined {
    if (options.signal?.aborted === true) return 'aborted';
    const { maximumEvaluations, maximumSeconds } = limits;
    if (maximumEvaluations < Infinity && evaluations() >= maximumEvaluations) {
      return 'evaluation-limit';
    }
    return maximumSeconds < Infinity && seconds() >= maximumSeconds ? 'time-limit' : undefined;
  }

  function reached(
    now: Iterate<Point>,
    before: Iterate<Point> | undefined,
  ): SolverStatus | undefined {
    if (before === undefined && !finite(now, counted)) return 'not-finite';
    if (now.cost <= limits.costTarget) return 'cost-target';
    if (now.gradientNorm <= limits.gradientTolerance) return 'gradient-tolerance';
    if (before === undefined) return undefined;
    if (now.stepNorm < limits.stepTolerance) return 'step-tolerance';
    const lowered = before.cost - now.cost;
    if (lowered >= 0 && lowered < limits.costTolerance * Math.abs(before.cost)) {
      return 'cost-tolerance';
    }
    return undefined;
  }

  const history: IterationRecord[] = [];
  const steps = begin(() => exceeded() !== undefined);
  const best = bestIterate<Point>();
  let before: Iterate<Point> | undefined;
  let status: SolverStatus | undefined;
  while (status === undefined) {
    const next = steps.next();
    if (next.done === true) {
      status = exceeded() ?? next.value;
      break;
    }
    const now = next.value;
    const record = {
      iteration: history.length,
      cost: now.cost,
      gradientNorm: now.gradientNorm,
      stepNorm: now.stepNorm,
      evaluations: evaluations(),
      seconds: seconds(),
    };
    history.push(record);
    best.see(now);
    options.onIteration?.(record, now.point);
    status = reached(now, before) ?? exceeded();
    if (status === undefined && record.iteration >= limits.maximumIterations) {
      status = 'iteration-limit';
    }
    if (status === undefined && !costsOnly(counted) && best.unimproved() >= PATIENCE) {
      status = 'no-descent';
    }
    before = now;
  }
  const solution = best.iterate();
  if (solution === undefined) {
    throw new Error('runSteps: a solver has to yield its initial point first');
  }
  const { point, cost, gradientNorm } = solution;
  return {
    point,
    cost,
    gradientNorm,
    iterations: history.length - 1,
    evaluations: counted.evaluations(),
    status,
    seconds: seconds(),
    history,
    warnings: manifold.warnings,
  };
}

function finite<Point>(now: Iterate<Point>, counted: CountedCost<Point>): boolean {
  return Number.isFinite(now.cost) && (costsOnly(counted) || Number.isFinite(now.gradientNorm));
}

/** Whether the solver looks at costs alone, so that its gradient norms are NaN. */
function costsOnly<Point>(counted: CountedCost<Point>): boolean {
  return counted.evaluations().gradient === 0;
}

/** Iterations that may pass without a lower cost or a smaller gradient than ever before. */
const PATIENCE = 100;
