import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  type BetaRule,
  conjugateGradient,
  euclidean,
  type LineSearch,
  type Problem,
  steepestDescent,
  stiefel,
  strongWolfe,
} from '../../src/index.js';
import { knownOptima } from './known-optima.js';
import { rayleighQuotient } from './law-problems.js';

const rules: BetaRule[] = [
  'fletcher-reeves',
  'polak-ribiere',
  'hestenes-stiefel',
  'dai-yuan',
  'liu-storey',
  'hager-zhang',
];
const [pca] = knownOptima(8, 3, 4);

/** A parabola in four dimensions with axes 1, 2, 5 and 10. */
const axes = [1, 2, 5, 10];
const scaled = (x: Matrix): Matrix =>
  Matrix.columnVector(x.to1DArray().map((t, i) => axes[i]! * t));
const parabola: Problem<Matrix> = { cost: (x) => x.dot(scaled(x)) / 2, gradient: scaled };
const initial = Matrix.columnVector([1, 1, 1, 1]);
/** Finds the minimum along a line, up to rounding. */
const exactly = strongWolfe({ curvature: 1e-10, sufficientDecrease: 1e-12 });

describe('conjugateGradient', () => {
  it.each(rules)('reaches the optimum by the rule of %s', (betaRule) => {
    const { cost, status } = conjugateGradient(stiefel(8, 3), pca!.problem, { betaRule, seed: 1 });
    expect(status).toBe('gradient-tolerance');
    expect(Math.abs(cost - pca!.optimum)).toBeLessThan(1e-8 * Math.abs(pca!.optimum));
  });

  it.each(rules)('ends on a parabola after as many steps as dimensions, by %s', (betaRule) => {
    const options = { initial, betaRule, lineSearch: exactly };
    const { iterations, status } = conjugateGradient(euclidean(4), parabola, options);
    expect([iterations, status]).toEqual([4, 'gradient-tolerance']);
  });

  it('ends at once with the inverse Hessian as its preconditioner', () => {
    const preconditioner = () => (u: Matrix) =>
      Matrix.columnVector(u.to1DArray().map((t, i) => t / axes[i]!));
    const options = { initial, lineSearch: exactly };
    const { iterations } = conjugateGradient(
      euclidean(4),
      { ...parabola, preconditioner },
      options,
    );
    expect(iterations).toBe(1);
  });

  it('is steepest descent where it restarts every time', () => {
    // After steps too short gradients are not orthogonal.
    const short: LineSearch = (line) => {
      return { step: 0.05, cost: line.cost(0.05), evaluations: 1, status: 'accepted' };
    };
    const options = { initial, lineSearch: short, maximumIterations: 6 };
    const restarted = conjugateGradient(euclidean(4), parabola, {
      ...options,
      restartThreshold: 1e-12,
    });
    const steepest = steepestDescent(euclidean(4), parabola, options);
    expect(restarted.cost).toBeCloseTo(steepest.cost, 12);
    expect(restarted.iterations).toBe(6);
  });

  it('reaches small gradients of large costs', () => {
    const known = rayleighQuotient(20, 3, 1e6);
    const { initial: start, manifold, problem } = known;
    expect(conjugateGradient(manifold, problem, { initial: start }).status).toBe(
      'gradient-tolerance',
    );
  });

  it('ends where its line search finds nothing', () => {
    const nothing: LineSearch = () => ({ step: 0, cost: 0, evaluations: 0, status: 'no-descent' });
    const options = { initial, lineSearch: nothing };
    const { status, iterations } = conjugateGradient(euclidean(4), parabola, options);
    expect([status, iterations]).toEqual(['no-descent', 0]);
  });

  it('refuses rules that it does not know', () => {
    const betaRule = 'toString' as BetaRule;
    expect(() => conjugateGradient(euclidean(4), parabola, { betaRule })).toThrow(
      /^conjugateGradient: need betaRule to be one of fletcher-reeves, .*, got betaRule='toString'$/,
    );
    expect(() => conjugateGradient(euclidean(4), parabola, { restartThreshold: 0 })).toThrow(
      new RangeError('conjugateGradient: need restartThreshold > 0, got restartThreshold=0'),
    );
  });
});
