import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { type Problem, type Solution, type Solver, stiefel } from '../../src/index.js';
import { costRounding } from '../../src/line-searches/cost-rounding.js';
import {
  type LawProblem,
  lawProblems,
  nearestRankOne,
  rayleighQuotient,
  type Triplet,
} from './law-problems.js';

/** What a solver may be asked for. */
export interface Expectations {
  readonly name: string;
  /** On matrices, and on a product of manifolds; a solver that knows only some leaves others out. */
  readonly solver: Solver<Matrix>;
  readonly joint?: Solver<Triplet>;
  /** Whether the cost may never rise. */
  readonly monotone: boolean;
  /** Whether it computes gradients. */
  readonly gradients: boolean;
  readonly maximumIterations: number;
  /** The law problems it is made for. */
  readonly suits?: (problem: LawProblem<Matrix>) => boolean;
}

/** Gradients of 1e-6 leave costs that differ by their square; 1e-8 is what the package promises. */
const accuracy = 1e-8;

/** Declares what every solver keeps. */
export function describeSolver(expectations: Expectations): void {
  const { name, solver, joint, monotone, gradients, maximumIterations } = expectations;
  const suits = expectations.suits ?? (() => true);
  const problems = lawProblems().filter(suits);
  const [law] = problems as [LawProblem<Matrix>];
  const { manifold, problem, initial } = law;

  describe(`${name}, as every solver`, () => {
    const end = <Point>(known: LawProblem<Point>, solve: Solver<Point>): Solution<Point> =>
      solve(known.manifold, known.problem, { initial: known.initial, maximumIterations });

    it.each(problems)('reaches the optimum of $name', (known) => {
      const { cost, status, history } = end(known, solver);
      expect(Math.abs(cost - known.optimum)).toBeLessThan(accuracy * Math.abs(known.optimum));
      expect(gradients ? ['gradient-tolerance'] : ENDS).toContain(status);
      expect(monotone ? largestRise(history) : 0).toBeLessThanOrEqual(0);
    });

    if (joint !== undefined) {
      it('reaches the optimum on a product of manifolds', () => {
        const known = nearestRankOne(1);
        const { cost } = end(known, joint);
        expect(Math.abs(cost - known.optimum)).toBeLessThan(accuracy * known.optimum);
      });
    }

    it('returns the same for the same seed', () => {
      const options = { seed: 5, maximumIterations: 20 };
      const first = solver(manifold, problem, options);
      const second = solver(manifold, problem, options);
      expect(withoutSeconds(second)).toEqual(withoutSeconds(first));
      expect(second.point).not.toBe(first.point);
      const other = solver(manifold, problem, { ...options, seed: 6 });
      expect(other.history[0]!.cost).not.toBe(first.history[0]!.cost);
    });

    it('leaves the initial point as it is, and returns the best point it has seen', () => {
      const copy = initial.clone();
      const { point, cost, history } = solver(manifold, problem, { initial, maximumIterations });
      expect(initial.to2DArray()).toEqual(copy.to2DArray());
      const costs = history.map((record) => record.cost);
      expect(cost - Math.min(...costs)).toBeLessThanOrEqual(costRounding(cost, costs[0]!));
      expect(problem.cost(point)).toBeCloseTo(cost, 12);
      expect(manifold.drift(point)).toBeLessThan(1e-12);
    });

    it('calls back and keeps a record every iteration', () => {
      const told: unknown[] = [];
      const { history, iterations, status } = solver(manifold, problem, {
        initial,
        gradientTolerance: 0,
        maximumIterations: 3,
        onIteration: (record, point) => {
          told.push(record);
          expect(problem.cost(point)).toBeCloseTo(record.cost, 12);
        },
      });
      expect(told).toEqual(history);
      expect(history.map(({ iteration }) => iteration)).toEqual([0, 1, 2, 3]);
      expect([iterations, status]).toEqual([3, 'iteration-limit']);
      expect(history[0]!.stepNorm).toBe(0);
    });

    it('counts evaluations, and stops at their limit', () => {
      let calls = 0;
      const counting: Problem<Matrix> = {
        cost: (x) => counted(problem.cost(x)),
        gradient: (x) => counted(problem.gradient(x)),
        hessian: (x, u) => counted(problem.hessian!(x, u)),
      };
      function counted<T>(value: T): T {
        calls += 1;
        return value;
      }
      for (const maximumEvaluations of [1, 5, 12, 23]) {
        calls = 0;
        const { evaluations, status } = solver(manifold, counting, {
          initial,
          maximumEvaluations,
          gradientTolerance: 0,
        });
        expect(evaluations.cost + evaluations.gradient + evaluations.hessian).toBe(calls);
        expect(status).toBe('evaluation-limit');
        // The cost that reaches the limit may have a gradient still to come.
        expect(calls).toBeLessThanOrEqual(maximumEvaluations + 2);
      }
    });

    const limits: ReadonlyArray<readonly [string, object]> = [
      ['time-limit', { maximumSeconds: 0 }],
      ['cost-target', { costTarget: problem.cost(initial) }],
      ['iteration-limit', { maximumIterations: 0 }],
    ];
    const gradientLimits: typeof limits = [
      ['step-tolerance', { stepTolerance: Infinity }],
      ['gradient-tolerance', { gradientTolerance: Infinity }],
    ];
    const costLimits: typeof limits = [['cost-tolerance', { costTolerance: 1e3 }]];
    it.each([
      ...limits,
      ...(gradients ? gradientLimits : []),
      ...(gradients && monotone ? costLimits : []),
    ])('stops with %s', (status, options) => {
      const solution = solver(manifold, problem, { initial, maximumIterations, ...options });
      expect(solution.status).toBe(status);
      expect(solution.iterations).toBeLessThanOrEqual(1);
    });

    it('stops where the caller aborts, within an iteration too', () => {
      const between = new AbortController();
      const stopped = solver(manifold, problem, {
        initial,
        signal: between.signal,
        onIteration: ({ iteration }) => {
          if (iteration === 2) between.abort();
        },
      });
      expect([stopped.status, stopped.iterations]).toEqual(['aborted', 2]);

      const within = new AbortController();
      let after = 0;
      const aborting = {
        ...problem,
        cost: (x: Matrix) => {
          if (within.signal.aborted) after += 1;
          else if (problem.cost(x) !== problem.cost(initial)) within.abort();
          return problem.cost(x);
        },
      };
      const options = { initial, signal: within.signal };
      expect(solver(manifold, aborting, options).status).toBe('aborted');
      expect(after).toBeLessThanOrEqual(1);
    });

    it('survives costs that are no numbers', () => {
      const known = rayleighQuotient(8, 5);
      const space = suits(known) ? known.manifold : stiefel(8, 1);
      // A wall beside the way: the cost has no value where the first entry has gone far.
      const first = known.initial.get(0, 0);
      let hits = 0;
      const walled = {
        ...known.problem,
        cost: (x: Matrix) => {
          const beyond = Math.abs(x.get(0, 0) - first) > 0.1;
          if (beyond) hits += 1;
          return beyond ? NaN : known.problem.cost(x);
        },
      };
      const { cost, history } = solver(space, walled, {
        initial: known.initial,
        maximumIterations: 200,
      });
      expect(cost).toBeLessThan(history[0]!.cost);
      expect(history.every((record) => Number.isFinite(record.cost))).toBe(true);
      expect(hits).toBeGreaterThan(0);
    });

    it('says so where the start is not finite', () => {
      for (const value of [NaN, Infinity, -Infinity]) {
        const { status, iterations } = solver(manifold, { ...problem, cost: () => value }, {});
        expect([status, iterations]).toEqual(['not-finite', 0]);
      }
    });

    if (gradients) {
      it.each([NaN, Infinity])('says so where its gradient is %d', (value) => {
        const gradient = (x: Matrix): Matrix => Matrix.zeros(x.rows, x.columns).fill(value);
        expect(solver(manifold, { ...problem, gradient }, {}).status).toBe('not-finite');
      });
    }

    it('lets errors of the problem pass', () => {
      let left = 4;
      const cost = (x: Matrix): number => {
        left -= 1;
        if (left === 0) throw new Error('no cost today');
        return problem.cost(x);
      };
      expect(() => solver(manifold, { ...problem, cost }, { initial })).toThrow('no cost today');
    });

    it('warns of components', () => {
      const flat = { cost: () => 1, gradient: () => Matrix.zeros(3, 3) };
      const { warnings } = solver(stiefel(3, 3), flat, { maximumIterations: 0 });
      expect(warnings).toEqual(stiefel(3, 3).warnings);
      expect(warnings).toHaveLength(1);
    });

    it('refuses what it cannot use', () => {
      const refuse = (options: object): (() => Solution<Matrix>) => {
        return () => solver(manifold, problem, options);
      };
      const wrong = new RegExp(`^${name}: need an initial point of `);
      expect(refuse({ initial: Matrix.zeros(2, 2) })).toThrow(wrong);
      expect(refuse({ initial: Matrix.mul(initial, 2) })).toThrow(wrong);
      for (const option of ['gradientTolerance', 'maximumIterations', 'maximumEvaluations']) {
        expect(refuse({ [option]: -1 })).toThrow(
          new RangeError(`${name}: need ${option} >= 0, got ${option}=-1`),
        );
      }
      expect(refuse({ seed: -1 })).toThrow(RangeError);
    });
  });
}

/** By how much, beyond rounding, the cost has risen at most; below 0 where it never has. */
function largestRise(history: Solution<Matrix>['history']): number {
  let highest = 0;
  return Math.max(
    ...history.map(({ cost }, index) => {
      highest = Math.max(highest, Math.abs(cost));
      const before = history[index - 1]?.cost ?? Infinity;
      return cost - before - 8 * costRounding(cost, highest);
    }),
  );
}

/** The result and its way, without the times, which are never the same. */
function withoutSeconds({ seconds, history, point, ...rest }: Solution<Matrix>): object {
  expect(seconds).toBeGreaterThanOrEqual(0);
  const records = history.map((record) => ({ ...record, seconds: 0 }));
  return { ...rest, records, point: point.to2DArray() };
}

/** How a solver without gradients ends of itself. */
const ENDS = ['step-tolerance', 'cost-tolerance'];
