import type { Manifold } from '../manifolds/manifold.js';
import type { CostFunction } from '../problems/problem.js';
import { randomSource } from '../random/random-source.js';
import { requireFunction } from '../requirements/require-function.js';
import { requireNumber } from '../requirements/require-number.js';
import { shown } from '../requirements/shown.js';
import { initialPoint } from './initial-point.js';
import { distinctMinima, type Minimum } from './multi-start-minima.js';
import { requireArguments } from './require-arguments.js';
import type { Evaluations, Solution } from './solution.js';
import type { Solver } from './solver.js';
import type { SolverOptions } from './solver-options.js';

/**
 * Options of `multiStart`. Those of solvers are passed on to each run, except that
 * `maximumEvaluations`, `maximumSeconds` and `signal` limit all runs together.
 */
export interface MultiStartOptions<Point> extends Omit<SolverOptions<Point>, 'initial'> {
  /**
   * How many starts: the points of `initials` first, then random ones.
   *
   * @defaultValue the number of `initials`, or 10 where there are none
   */
  readonly starts?: number | undefined;
  /**
   * Points to start from.
   *
   * @defaultValue none
   */
  readonly initials?: readonly Point[] | undefined;
  /**
   * Minima are the same where their costs differ by no more than this share of them.
   *
   * @defaultValue 1e-6
   */
  readonly sameCost?: number | undefined;
  /** Called after every run. */
  readonly onSolution?: ((solution: Solution<Point>, start: number) => void) | undefined;
}

/** What `multiStart` returns. */
export interface MultiStartSolution<Point> {
  /** The solution of lowest cost; the first of those. */
  readonly best: Solution<Point>;
  /** One a start that was run, in their order. */
  readonly solutions: readonly Solution<Point>[];
  /** The different costs at which runs ended of themselves, ascending. */
  readonly minima: readonly Minimum<Point>[];
  /** Why no further start was run; `all-starts` where there was none. */
  readonly status: 'all-starts' | 'cost-target' | 'evaluation-limit' | 'time-limit' | 'aborted';
  /** Of all runs together. */
  readonly evaluations: Evaluations;
  /** Of all runs together. */
  readonly seconds: number;
}

/**
 * Returns the best of the solutions that a solver reaches from several starts, all of them, and how
 * often each minimum was reached. The first start is always run.
 *
 * @example
 * ```ts
 * import { multiStart, sphere, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // A landscape on the circle with two hollows, at angles near 0 and π; the second is deeper.
 * const problem = {
 *   cost: (x) => x.get(0, 0) / 10 - x.get(0, 0) ** 2,
 *   gradient: (x) => Matrix.columnVector([1 / 10 - 2 * x.get(0, 0), 0]),
 * };
 * const { best, minima } = multiStart(sphere(2), problem, trustRegions, { starts: 20, seed: 1 });
 * console.log(best.point.to1DArray().map(Math.round), best.cost.toFixed(3)); // [ -1, 0 ] -1.100
 * console.log(minima.map(({ cost }) => cost.toFixed(3))); // [ '-1.100', '-0.900' ]
 * ```
 *
 * @throws RangeError where an option is out of its range, or a point of `initials` is not on the manifold;
 * TypeError where the solver is no function.
 */
export function multiStart<
  Point,
  Goal extends CostFunction<Point>,
  Space extends Manifold<Point> = Manifold<Point>,
>(
  manifold: Space & Manifold<Point>,
  problem: Goal,
  solver: Solver<Point, Goal, Space>,
  options: MultiStartOptions<Point> = {},
): MultiStartSolution<Point> {
  requireArguments('multiStart', manifold, problem, options, ['cost']);
  const { starts, initials = [], sameCost = 1e-6, onSolution, seed = 0, ...shared } = options;
  if (typeof solver !== 'function') {
    throw new TypeError(`multiStart: need a solver, got ${shown(solver)}`);
  }
  requireFunction('multiStart', 'onSolution', onSolution);
  if (!Array.isArray(initials)) {
    throw new TypeError(`multiStart: need a list of initials, got initials=${shown(initials)}`);
  }
  const { maximumEvaluations = Infinity, maximumSeconds = Infinity, signal } = shared;
  const given = initials.map((initial: Point) => initialPoint('multiStart', manifold, { initial }));
  const count = starts ?? (given.length || 10);
  requireCounts(count, given.length, sameCost);

  const random = randomSource(seed);
  const solutions: Solution<Point>[] = [];
  const evaluations = { cost: 0, gradient: 0, hessian: 0 };
  let seconds = 0;

  function stopped(): MultiStartSolution<Point>['status'] | undefined {
    const last = solutions.at(-1);
    if (last === undefined) return undefined;
    if (last.status === 'cost-target') return 'cost-target';
    if (solutions.length >= count) return 'all-starts';
    if (signal?.aborted === true) return 'aborted';
    if (total(evaluations) >= maximumEvaluations) return 'evaluation-limit';
    return seconds >= maximumSeconds ? 'time-limit' : undefined;
  }

  let status = stopped();
  while (status === undefined) {
    const start = solutions.length;
    const solution = solver(manifold, problem, {
      ...shared,
      initial: given[start] ?? manifold.randomPoint(random),
      seed: (seed + start) % 2 ** 32,
      maximumEvaluations: maximumEvaluations - total(evaluations),
      maximumSeconds: maximumSeconds - seconds,
    });
    solutions.push(solution);
    evaluations.cost += solution.evaluations.cost;
    evaluations.gradient += solution.evaluations.gradient;
    evaluations.hessian += solution.evaluations.hessian;
    seconds += solution.seconds;
    onSolution?.(solution, start);
    status = stopped();
  }
  const minima = distinctMinima(solutions, sameCost);
  return { best: lowest(solutions), solutions, minima, status, evaluations, seconds };
}

function total({ cost, gradient, hessian }: Evaluations): number {
  return cost + gradient + hessian;
}

/** A cost that is no number is above all others. */
function lowest<Point>(solutions: readonly Solution<Point>[]): Solution<Point> {
  return solutions.reduce((best, solution) =>
    solution.cost < best.cost || (Number.isNaN(best.cost) && !Number.isNaN(solution.cost))
      ? solution
      : best,
  );
}

function requireCounts(starts: number, given: number, sameCost: number): void {
  if (!Number.isSafeInteger(starts) || starts < 1) {
    throw new RangeError(`multiStart: need an integer starts >= 1, got starts=${shown(starts)}`);
  }
  if (starts < given) {
    throw new RangeError(
      `multiStart: need starts of at least the number of initials, got starts=${starts}, ${given} initials`,
    );
  }
  requireNumber('multiStart', 'sameCost', sameCost, 'sameCost >= 0', (share) => share >= 0);
}
