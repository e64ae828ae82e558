import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  curvilinearSearch,
  multiStart,
  nelderMead,
  type Problem,
  projectedGradient,
  type Solution,
  type SolverStatus,
  sphere,
  stiefel,
} from '../../src/index.js';
import { distinctMinima } from '../../src/solvers/multi-start-minima.js';
import { knownOptima } from './known-optima.js';

/** On the circle: minima of -1.1 at angle π and of -0.9 at 0. */
const hollows: Problem<Matrix> = {
  cost: (x) => x.get(0, 0) / 10 - x.get(0, 0) ** 2,
  gradient: (x) => Matrix.columnVector([1 / 10 - 2 * x.get(0, 0), 0]),
};
const circle = sphere(2);
const at = (angle: number): Matrix => Matrix.columnVector([Math.cos(angle), Math.sin(angle)]);

describe('multiStart', () => {
  it('finds both minima, the best, and how often each was reached', () => {
    const result = multiStart(circle, hollows, projectedGradient, { starts: 20, seed: 1 });
    expect(result.status).toBe('all-starts');
    expect(result.solutions).toHaveLength(20);
    expect(result.best.cost).toBeCloseTo(-1.1, 10);
    expect(result.minima.map(({ cost }) => cost.toFixed(6))).toEqual(['-1.100000', '-0.900000']);
    const [deep, shallow] = result.minima;
    expect(deep!.count + shallow!.count).toBe(20);
    expect(Math.min(deep!.count, shallow!.count)).toBeGreaterThan(3);
    for (const { cost, starts, count, solution } of result.minima) {
      expect(starts).toHaveLength(count);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(solution.cost).toBe(cost);
      for (const start of starts) expect(result.solutions[start]!.cost).toBeCloseTo(cost, 8);
    }
  });

  it('adds up evaluations and seconds', () => {
    const { evaluations, seconds, solutions } = multiStart(circle, hollows, projectedGradient, {
      starts: 3,
    });
    const sum = (of: (solution: Solution<Matrix>) => number): number =>
      solutions.reduce((total, solution) => total + of(solution), 0);
    expect(evaluations).toEqual({
      cost: sum((solution) => solution.evaluations.cost),
      gradient: sum((solution) => solution.evaluations.gradient),
      hessian: 0,
    });
    expect(seconds).toBeCloseTo(
      sum((solution) => solution.seconds),
      12,
    );
  });

  it('begins with the points it is given, then draws its own', () => {
    const begun: number[] = [];
    const initials = [at(0.3), at(3)];
    const options = {
      initials,
      starts: 4,
      maximumIterations: 0,
      onIteration: (_: unknown, point: Matrix) =>
        begun.push(Math.atan2(point.get(1, 0), point.get(0, 0))),
    };
    multiStart(circle, hollows, projectedGradient, options);
    expect(begun.slice(0, 2).map((angle) => angle.toFixed(12))).toEqual([
      '0.300000000000',
      '3.000000000000',
    ]);
    expect(new Set(begun).size).toBe(4);
    expect(multiStart(circle, hollows, projectedGradient, { initials }).solutions).toHaveLength(2);
    expect(multiStart(circle, hollows, projectedGradient).solutions).toHaveLength(10);
  });

  it('is the same for the same seed', () => {
    const costs = (seed: number): number[] =>
      multiStart(circle, hollows, nelderMead, {
        starts: 3,
        seed,
        maximumIterations: 3,
      }).solutions.map(({ cost }) => cost);
    expect(costs(2 ** 32 - 1)).toEqual(costs(2 ** 32 - 1));
    expect(costs(1)).not.toEqual(costs(2));
  });

  it('takes solvers with options bound, and those that ask for a certain manifold', () => {
    const known = knownOptima(5, 2, 1)[1]!;
    const bound = multiStart(
      stiefel(5, 2),
      known.problem,
      (manifold, problem, options) =>
        curvilinearSearch(manifold, problem, { ...options, nonmonotonicity: 0.5 }),
      { starts: 3 },
    );
    expect(bound.best.cost).toBeCloseTo(known.optimum, 8);
    const plain = multiStart(stiefel(5, 2), known.problem, curvilinearSearch, { starts: 2 });
    expect(plain.best.cost).toBeCloseTo(known.optimum, 8);
    const costs = multiStart(circle, { cost: hollows.cost }, nelderMead, { starts: 2 });
    expect(costs.best.gradientNorm).toBeNaN();
  });

  it('begins in both components of the orthogonal matrices', () => {
    const [, , procrustes] = knownOptima(3, 3, 1);
    const { best, minima } = multiStart(stiefel(3, 3), procrustes!.problem, curvilinearSearch, {
      starts: 12,
    });
    expect(best.cost).toBeCloseTo(procrustes!.optimum, 8);
    expect(minima).toHaveLength(2);
  });

  it('spreads limits over all runs', () => {
    const unlimited = multiStart(circle, hollows, projectedGradient, { starts: 4 });
    const [first, second] = unlimited.solutions.map(
      ({ evaluations }) => evaluations.cost + evaluations.gradient,
    );
    const options = { starts: 4, maximumEvaluations: first! + second! - 3 };
    const limited = multiStart(circle, hollows, projectedGradient, options);
    expect(limited.status).toBe('evaluation-limit');
    expect(limited.solutions.map(({ status }) => status)).toEqual([
      'gradient-tolerance',
      'evaluation-limit',
    ]);
    expect(limited.minima).toHaveLength(1);

    const outOfTime = multiStart(circle, hollows, projectedGradient, { maximumSeconds: 0 });
    expect(outOfTime.status).toBe('time-limit');
    expect(outOfTime.solutions).toHaveLength(1);
    expect(outOfTime.minima).toEqual([]);
  });

  it('stops when it is aborted, within a run and between runs', () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const between = multiStart(circle, hollows, projectedGradient, {
      starts: 5,
      signal: controller.signal,
      onSolution: (_, start) => {
        seen.push(start);
        if (start === 1) controller.abort();
      },
    });
    expect(between.status).toBe('aborted');
    expect(seen).toEqual([0, 1]);
    const before = multiStart(circle, hollows, projectedGradient, { signal: controller.signal });
    expect(before.solutions.map(({ status }) => status)).toEqual(['aborted']);
    expect(before.best.history).toHaveLength(1);
  });

  it('stops when a run reaches the target', () => {
    const options = { starts: 50, costTarget: -1.09, seed: 1 };
    const { status, best, solutions } = multiStart(circle, hollows, projectedGradient, options);
    expect(status).toBe('cost-target');
    expect(best).toBe(solutions.at(-1));
    expect(solutions.length).toBeLessThan(50);
  });

  it('prefers any cost to one that is no number', () => {
    const patchy = { ...hollows, cost: (x: Matrix) => (x.get(1, 0) > 0 ? NaN : hollows.cost(x)) };
    const initials = [at(1), at(-1), at(2)];
    const { best, solutions } = multiStart(circle, patchy, projectedGradient, { initials });
    expect(solutions.map(({ status }) => status)).toEqual([
      'not-finite',
      'gradient-tolerance',
      'not-finite',
    ]);
    expect(best).toBe(solutions[1]);
  });

  it.each([
    [{ starts: 0 }, 'need an integer starts >= 1, got starts=0'],
    [{ starts: 1.5 }, 'need an integer starts >= 1, got starts=1.5'],
    [
      { starts: 1, initials: [at(0), at(1)] },
      'need starts of at least the number of initials, got starts=1, 2 initials',
    ],
    [{ sameCost: -1 }, 'need sameCost >= 0, got sameCost=-1'],
    [{ maximumSeconds: -1 }, 'need maximumSeconds >= 0, got maximumSeconds=-1'],
    [
      { initials: [at(0), Matrix.eye(3, 1)] },
      'need an initial point of Sphere(2, 1), got a 3x1 matrix',
    ],
  ])('refuses %p', (options, message) => {
    const search = () => multiStart(circle, hollows, projectedGradient, options);
    expect(search).toThrow(RangeError);
    expect(search).toThrow(`multiStart: ${message}`);
  });

  it('refuses a seed that is none, and a solver that is none', () => {
    expect(() => multiStart(circle, hollows, projectedGradient, { seed: -1 })).toThrow(
      'multiStart: need an integer seed in 0..4294967295, got seed=-1',
    );
    // @ts-expect-error: a solver is needed
    expect(() => multiStart(circle, hollows, undefined)).toThrow(
      new TypeError('multiStart: need a solver, got undefined'),
    );
  });
});

describe('distinctMinima', () => {
  const ended = (cost: number, status: SolverStatus = 'gradient-tolerance', first = 1) =>
    ({ cost, status, history: [{ cost: first }] }) as unknown as Solution<number>;
  const costs = (solutions: Solution<number>[], sameCost = 1e-6) =>
    distinctMinima(solutions, sameCost).map(({ cost, starts }) => [cost, starts]);

  it('takes costs for the same by the share they are given', () => {
    expect(costs([ended(2), ended(1), ended(2 + 1e-6), ended(1.1)])).toEqual([
      [1, [1]],
      [1.1, [3]],
      [2, [0, 2]],
    ]);
    expect(costs([ended(2), ended(1), ended(1.1)], 0.2)).toEqual([
      [1, [1, 2]],
      [2, [0]],
    ]);
  });

  it('takes zeros for the same that differ by rounding of where they came from', () => {
    expect(costs([ended(1e-17), ended(3e-12), ended(1e-9)])).toEqual([
      [1e-17, [0, 1]],
      [1e-9, [2]],
    ]);
  });

  it('leaves out runs that did not end of themselves', () => {
    const cut: SolverStatus[] = [
      'iteration-limit',
      'evaluation-limit',
      'time-limit',
      'aborted',
      'not-finite',
    ];
    expect(costs(cut.map((status) => ended(1, status)))).toEqual([]);
    expect(costs([ended(NaN), ended(-Infinity, 'cost-target')])).toEqual([]);
  });
});
