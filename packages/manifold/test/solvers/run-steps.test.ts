import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { euclidean, type SolverOptions } from '../../src/index.js';
import { countedProblem } from '../../src/solvers/counted-problem.js';
import { type Iterate, runSteps, type Steps } from '../../src/solvers/run-steps.js';

const plane = euclidean(1);
const problem = {
  cost: (x: Matrix) => x.get(0, 0) ** 2,
  gradient: (x: Matrix) => Matrix.mul(x, 2),
};

/** Runs a solver whose iterates are told in advance; cost and gradient are called once for each. */
function follow(
  iterates: ReadonlyArray<Partial<Iterate<Matrix>>>,
  options: SolverOptions<Matrix> = {},
) {
  const counted = countedProblem('test', plane, problem);
  function* steps(): Steps<Matrix> {
    for (const [index, iterate] of iterates.entries()) {
      const point = new Matrix([[index]]);
      counted.evaluate(point);
      yield { point, cost: 0, gradientNorm: 1, stepNorm: index === 0 ? 0 : 1, ...iterate };
    }
    return 'no-descent';
  }
  return runSteps(plane, counted, options, steps);
}

describe('runSteps', () => {
  it('returns the lowest point, not the last', () => {
    const { point, cost, iterations, status } = follow([{ cost: 3 }, { cost: 1 }, { cost: 2 }]);
    expect([point.get(0, 0), cost, iterations, status]).toEqual([1, 1, 2, 'no-descent']);
  });

  it('takes the smaller gradient where costs are equal up to rounding', () => {
    const above = 1 + 2 ** -50;
    const { point, gradientNorm } = follow([
      { cost: 1, gradientNorm: 1 },
      { cost: above, gradientNorm: 0.5 },
      { cost: above, gradientNorm: 0.7 },
    ]);
    expect([point.get(0, 0), gradientNorm]).toEqual([1, 0.5]);
  });

  it('does not return a point whose cost or gradient is no number', () => {
    const { point } = follow([
      { cost: 2 },
      { cost: 1, gradientNorm: NaN },
      { cost: NaN },
      { cost: 1.5 },
    ]);
    expect(point.get(0, 0)).toBe(3);
  });

  it.each([
    ['not-finite', [{ cost: Infinity }], {}],
    ['not-finite', [{ gradientNorm: NaN }], {}],
    ['not-finite', [{ cost: -Infinity }], { costTarget: 0 }],
    ['cost-target', [{ cost: 2 }, { cost: 1 }], { costTarget: 1 }],
    ['gradient-tolerance', [{}, { gradientNorm: 1e-6 }], {}],
    ['gradient-tolerance', [{}, { gradientNorm: 1e-3 }], { gradientTolerance: 1e-3 }],
    ['step-tolerance', [{}, { stepNorm: 1e-15 }], {}],
    ['cost-tolerance', [{ cost: 100 }, { cost: 99.5 }], { costTolerance: 0.01 }],
    ['iteration-limit', [{}, {}], { maximumIterations: 1 }],
    ['evaluation-limit', [{}, {}], { maximumEvaluations: 4 }],
    ['time-limit', [{}], { maximumSeconds: 0 }],
    ['aborted', [{}], { signal: AbortSignal.abort() }],
    ['no-descent', [{}], {}],
  ] as const)('stops with %s', (status, iterates, options) => {
    const solution = follow(iterates, options);
    expect(solution.status).toBe(status);
    expect(solution.iterations).toBe(iterates.length - 1);
    expect(solution.history).toHaveLength(iterates.length);
  });

  it('does not take a rising cost for convergence', () => {
    const { status } = follow([{ cost: 1 }, { cost: 1.001 }], { costTolerance: 0.01 });
    expect(status).toBe('no-descent');
  });

  it('gives up where neither cost nor gradient has improved for 100 iterations', () => {
    const { status, iterations } = follow(Array.from({ length: 500 }, () => ({})));
    expect([status, iterations]).toEqual(['no-descent', 100]);
    const shrinking = Array.from({ length: 500 }, (_, index) => ({ gradientNorm: 501 - index }));
    expect(follow(shrinking).iterations).toBe(499);
  });

  it('tells a solver within an iteration that a limit is reached', () => {
    const counted = countedProblem('test', plane, problem);
    const answers: boolean[] = [];
    const { status } = runSteps(plane, counted, { maximumEvaluations: 3 }, function* (halted) {
      yield { ...counted.evaluate(new Matrix([[1]])), stepNorm: 0 };
      answers.push(halted());
      counted.cost(new Matrix([[2]]));
      answers.push(halted());
      return 'no-descent';
    });
    expect(answers).toEqual([false, true]);
    expect(status).toBe('evaluation-limit');
  });

  it('lets errors of callbacks pass', () => {
    const onIteration = (): void => {
      throw new Error('enough');
    };
    expect(() => follow([{}], { onIteration })).toThrow('enough');
  });

  it('refuses a solver without an initial point', () => {
    expect(() => follow([])).toThrow('runSteps: a solver has to yield its initial point first');
  });
});
