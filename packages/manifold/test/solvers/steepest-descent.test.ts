import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { armijo, euclidean, steepestDescent, strongWolfe } from '../../src/index.js';

const axes = [1, 4];
const scaled = (x: Matrix): Matrix =>
  Matrix.columnVector(x.to1DArray().map((t, i) => axes[i]! * t));
const parabola = { cost: (x: Matrix) => x.dot(scaled(x)) / 2, gradient: scaled };

describe('steepestDescent', () => {
  it('zigzags as Kantorovich says, with exact searches', () => {
    // From (κ, 1) every step multiplies the cost by ((κ - 1) / (κ + 1))².
    const initial = Matrix.columnVector([4, 1]);
    const lineSearch = strongWolfe({ curvature: 1e-10, sufficientDecrease: 1e-12 });
    const options = { initial, lineSearch, maximumIterations: 10 };
    const { history } = steepestDescent(euclidean(2), parabola, options);
    for (const [index, { cost }] of history.slice(1).entries()) {
      expect(cost / history[index]!.cost).toBeCloseTo((3 / 5) ** 2, 8);
    }
  });

  it('goes straight with the right preconditioner', () => {
    const preconditioner = () => (u: Matrix) =>
      Matrix.columnVector(u.to1DArray().map((t, i) => t / axes[i]!));
    const initial = Matrix.columnVector([4, 1]);
    const problem = { ...parabola, preconditioner };
    const { point, iterations } = steepestDescent(euclidean(2), problem, {
      initial,
      lineSearch: armijo(),
    });
    expect(point.norm()).toBeLessThan(1e-6);
    expect(iterations).toBeLessThanOrEqual(2);
  });

  it('takes cost and gradient at once where the problem offers them', () => {
    let together = 0;
    const { evaluations, status } = steepestDescent(
      euclidean(2),
      {
        ...parabola,
        costAndGradient: (x: Matrix) => {
          together += 1;
          return { cost: parabola.cost(x), gradient: scaled(x) };
        },
      },
      { seed: 1 },
    );
    expect(status).toBe('gradient-tolerance');
    expect(evaluations).toEqual({ cost: together, gradient: together, hessian: 0 });
  });
});
