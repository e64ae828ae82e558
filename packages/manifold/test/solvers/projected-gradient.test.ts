import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  euclidean,
  type Problem,
  positive,
  power,
  product,
  projectedGradient,
  randomSource,
  sphere,
  stiefel,
} from '../../src/index.js';
import { costRounding } from '../../src/line-searches/cost-rounding.js';
import { polarFactor } from '../../src/matrices/polar-factor.js';
import { knownOptima } from './known-optima.js';

describe('projectedGradient', () => {
  const cases = [
    [6, 1],
    [5, 3],
    [8, 2],
    [5, 4],
  ].flatMap(([n, p]) => knownOptima(n!, p!, 3).map((known) => ({ ...known, n: n!, p: p! })));

  it.each(cases)('minimises $name on Stiefel($n, $p)', ({ problem, optimum, n, p }) => {
    const options = { seed: 1, maximumIterations: 10_000 };
    const { cost, status, history } = projectedGradient(stiefel(n, p), problem, options);
    expect(status).toBe('gradient-tolerance');
    expect(Math.abs(cost - optimum)).toBeLessThan(1e-8);
    for (const [index, record] of history.slice(1).entries()) {
      const before = history[index]!.cost;
      expect(record.cost).toBeLessThanOrEqual(before + costRounding(before, history[0]!.cost));
    }
  });

  const [pca, brockett] = knownOptima(5, 2, 7);

  it('is the power iteration on principal components with very long steps', () => {
    const initial = stiefel(5, 2).randomPoint(randomSource(1));
    const options = { initial, initialStep: 1e9, maximumIterations: 1 };
    const { point } = projectedGradient(stiefel(5, 2), pca!.problem, options);
    const powered = polarFactor(pca!.problem.gradient(initial).mul(-1));
    // A step of τ leaves a share 1 / τ of the old point.
    expect(Matrix.sub(point, powered).norm()).toBeLessThan(1e-8);
  });

  it('is plain gradient descent in Euclidean space', () => {
    const target = Matrix.columnVector([3, 4]);
    const { point, status } = projectedGradient(euclidean(2), {
      cost: (x) => Matrix.sub(x, target).norm() ** 2,
      gradient: (x) => Matrix.sub(x, target).mul(2),
    });
    expect(status).toBe('gradient-tolerance');
    expect(Matrix.sub(point, target).norm()).toBeLessThan(1e-6);
  });

  it('works part by part on products and powers', () => {
    const target = Matrix.columnVector([3, 4]);
    const manifold = product({ free: euclidean(2), bound: power(sphere(2), 2) });
    const { point } = projectedGradient(manifold, {
      cost: ({ free, bound }) =>
        Matrix.sub(free, target).norm() ** 2 - bound[0]!.dot(free) - bound[1]!.get(0, 0),
      gradient: ({ free, bound }) => ({
        free: Matrix.sub(free, target).mul(2).sub(bound[0]!),
        bound: [Matrix.mul(free, -1), Matrix.columnVector([-1, 0])],
      }),
    });
    // The direction of the free part is the target's, and half a unit longer.
    expect(point.free.to1DArray().map((value) => value.toFixed(5))).toEqual(['3.30000', '4.40000']);
    expect(point.bound[0]!.to1DArray().map((value) => value.toFixed(5))).toEqual([
      '0.60000',
      '0.80000',
    ]);
    expect(point.bound[1]!.get(0, 0)).toBeCloseTo(1, 10);
  });

  it('stays among positive numbers', () => {
    const { point } = projectedGradient(positive(1), {
      cost: (x) => x.get(0, 0) + 4 / x.get(0, 0),
      gradient: (x) => new Matrix([[1 - 4 / x.get(0, 0) ** 2]]),
    });
    expect(point.get(0, 0)).toBeCloseTo(2, 5);
  });

  it('steps back from where the cost or the gradient is not finite', () => {
    const manifold = stiefel(5, 2);
    const initial = manifold.randomPoint(randomSource(1));
    const near = (x: Matrix): boolean => Matrix.sub(x, initial).norm() < 0.3;
    const { cost, gradient } = brockett!.problem;
    const fenced: Problem<Matrix>[] = [
      { cost: (x) => (near(x) ? cost(x) : NaN), gradient },
      { cost: (x) => (near(x) ? cost(x) : -Infinity), gradient },
      { cost, gradient: (x) => (near(x) ? gradient(x) : gradient(x).mul(NaN)) },
    ];
    for (const problem of fenced) {
      const limits = { initial, initialStep: 10, maximumIterations: 50 };
      const solution = projectedGradient(manifold, problem, limits);
      expect(solution.cost).toBeLessThan(cost(initial));
      expect(near(solution.point)).toBe(true);
    }
  });

  it('gives up where no step is lower', () => {
    const { cost, gradient } = brockett!.problem;
    const wrong = { cost, gradient: (x: Matrix) => gradient(x).mul(-1) };
    const initial = stiefel(5, 2).randomPoint(randomSource(1));
    const { status, point } = projectedGradient(stiefel(5, 2), wrong, { initial });
    expect(status).toBe('no-descent');
    expect(point).toBe(initial);
    const limited = projectedGradient(stiefel(5, 2), wrong, { initial, maximumEvaluations: 6 });
    expect(limited.status).toBe('evaluation-limit');
  });

  it.each([
    [{ initialStep: 0 }, 'need a finite initialStep > 0, got initialStep=0'],
    [{ initialStep: NaN }, 'need a finite initialStep > 0, got initialStep=NaN'],
    [{ gradientTolerance: -1 }, 'need gradientTolerance >= 0, got gradientTolerance=-1'],
    [{ initial: Matrix.eye(3, 2) }, 'need an initial point of Stiefel(5, 2), got a 3x2 matrix'],
  ])('refuses %p', (options, message) => {
    const descent = () => projectedGradient(stiefel(5, 2), brockett!.problem, options);
    expect(descent).toThrow(RangeError);
    expect(descent).toThrow(`projectedGradient: ${message}`);
  });
});
