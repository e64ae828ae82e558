import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { euclidean, type Problem, randomSource, stiefel, trustRegions } from '../../src/index.js';
import { knownOptima } from './known-optima.js';
import { rayleighQuotient } from './law-problems.js';

const [pca, brockett] = knownOptima(8, 3, 4);

/** A cost on the line, with its derivatives. */
function onLine(
  cost: (x: number) => number,
  slope: (x: number) => number,
  bend: (x: number) => number,
): Problem<Matrix> {
  return {
    cost: (x) => cost(x.get(0, 0)),
    gradient: (x) => new Matrix([[slope(x.get(0, 0))]]),
    hessian: (x, u) => Matrix.mul(u, bend(x.get(0, 0))),
  };
}

describe('trustRegions', () => {
  it('converges superlinearly, down to gradients of 1e-10 of the first', () => {
    const { history, status } = trustRegions(stiefel(8, 3), brockett!.problem, {
      seed: 2,
      gradientTolerance: 1e-10,
    });
    expect(status).toBe('gradient-tolerance');
    const norms = history.map((record) => record.gradientNorm);
    const [before, last] = norms.slice(-2) as [number, number];
    expect(last / before).toBeLessThan(1e-3);
  });

  it.each([1e-6, 1, 1e6])('takes the same way at scale %d', (scale) => {
    const { manifold, problem, initial } = rayleighQuotient(10, 3, scale);
    const options = { initial, gradientTolerance: 1e-9 * scale };
    const { iterations, status, evaluations } = trustRegions(manifold, problem, options);
    expect(status).toBe('gradient-tolerance');
    const plain = rayleighQuotient(10, 3);
    const same = trustRegions(manifold, plain.problem, { initial, gradientTolerance: 1e-9 });
    expect(Math.abs(iterations - same.iterations)).toBeLessThanOrEqual(1);
    expect(Math.abs(evaluations.hessian - same.evaluations.hessian)).toBeLessThanOrEqual(9);
  });

  it('needs no Hessian', () => {
    const { cost, gradient } = brockett!.problem;
    const solution = trustRegions(stiefel(8, 3), { cost, gradient }, { seed: 2 });
    expect(solution.status).toBe('gradient-tolerance');
    expect(Math.abs(solution.cost - brockett!.optimum)).toBeLessThan(1e-8);
    expect(solution.evaluations.hessian).toBe(0);
  });

  it('evaluates cost and gradient once a step, and no Hessian again where a step is rejected', () => {
    // From 3, Newton's step on √(1 + x²) overshoots to -27: it has to be shortened.
    const problem = onLine(
      (x) => Math.sqrt(1 + x * x),
      (x) => x / Math.sqrt(1 + x * x),
      (x) => (1 + x * x) ** -1.5,
    );
    const options = {
      initial: new Matrix([[3]]),
      maximumRadius: 1e6,
      initialRadius: 1e6,
      maximumIterations: 1,
    };
    const { evaluations, history } = trustRegions(euclidean(1), problem, options);
    expect(evaluations.hessian).toBe(1);
    expect(evaluations.gradient).toBe(2);
    expect(evaluations.cost).toBeGreaterThan(3);
    expect(history[1]!.cost).toBeLessThan(history[0]!.cost);
  });

  it('shortens a step along the path of conjugate gradients', () => {
    // In many dimensions the model's minimum is reached over several stretches.
    const cost = (x: Matrix): number =>
      x.to1DArray().reduce((sum, t, i) => sum + (i + 1) * Math.sqrt(1 + t * t), 0);
    const gradient = (x: Matrix): Matrix =>
      Matrix.columnVector(x.to1DArray().map((t, i) => ((i + 1) * t) / Math.sqrt(1 + t * t)));
    const hessian = (x: Matrix, u: Matrix): Matrix =>
      Matrix.columnVector(
        x.to1DArray().map((t, i) => ((i + 1) * u.get(i, 0)) / (1 + t * t) ** 1.5),
      );
    const initial = Matrix.columnVector([3, -2, 2.5, 1, -4]);
    const { status, history, evaluations } = trustRegions(
      euclidean(5),
      { cost, gradient, hessian },
      { initial, maximumRadius: 1e6, initialRadius: 1e5 },
    );
    expect(status).toBe('gradient-tolerance');
    expect(evaluations.cost).toBeGreaterThan(history.length);
    for (const [index, record] of history.slice(1).entries()) {
      expect(record.cost).toBeLessThanOrEqual(history[index]!.cost);
    }
  });

  it('follows negative curvature away from a saddle', () => {
    // x⁴/4 - x²/2, from next to the maximum at 0 to a minimum at ±1.
    const problem = onLine(
      (x) => x ** 4 / 4 - x ** 2 / 2,
      (x) => x ** 3 - x,
      (x) => 3 * x ** 2 - 1,
    );
    const options = { initial: new Matrix([[1e-5]]) };
    const { cost, iterations } = trustRegions(euclidean(1), problem, options);
    expect(cost).toBeCloseTo(-1 / 4, 12);
    expect(iterations).toBeLessThan(15);
  });

  it('stays at a critical point', () => {
    const initial = stiefel(8, 3).randomPoint(randomSource(1));
    const still = { cost: () => 1, gradient: () => Matrix.zeros(8, 3) };
    const { iterations, status } = trustRegions(stiefel(8, 3), still, { initial });
    expect([iterations, status]).toEqual([0, 'gradient-tolerance']);
  });

  it('needs fewer Hessians with a preconditioner', () => {
    // The Hessian is diag(1, 4, 9, ..., 400) + noise of a quartic term; the preconditioner knows it.
    const n = 20;
    const weight = (i: number): number => (i + 1) ** 2;
    const map = (x: Matrix, f: (t: number, i: number) => number): Matrix =>
      Matrix.columnVector(x.to1DArray().map(f));
    const problem: Problem<Matrix> = {
      cost: (x) => x.to1DArray().reduce((sum, t, i) => sum + (weight(i) * t * t) / 2 + t ** 4, 0),
      gradient: (x) => map(x, (t, i) => weight(i) * t + 4 * t ** 3),
      hessian: (x, u) => map(u, (t, i) => (weight(i) + 12 * x.get(i, 0) ** 2) * t),
    };
    const preconditioner = (x: Matrix) => (u: Matrix) =>
      map(u, (t, i) => t / (weight(i) + 12 * x.get(i, 0) ** 2));
    const options = { initial: map(Matrix.zeros(n, 1), (_, i) => Math.cos(i)) };
    const plain = trustRegions(euclidean(n), problem, options);
    const helped = trustRegions(euclidean(n), { ...problem, preconditioner }, options);
    expect(helped.cost).toBeCloseTo(0, 10);
    expect(helped.evaluations.hessian).toBeLessThan(plain.evaluations.hessian / 2);
  });

  it('stops within an iteration', () => {
    const aborter = new AbortController();
    let hessians = 0;
    const hessian = (x: Matrix, u: Matrix): Matrix => {
      hessians += 1;
      if (hessians === 5) aborter.abort();
      return brockett!.problem.hessian!(x, u);
    };
    const problem = { ...brockett!.problem, hessian };
    const options = { seed: 2, gradientTolerance: 0, kappa: 1e-9 };
    const { status } = trustRegions(stiefel(8, 3), problem, { ...options, signal: aborter.signal });
    expect(status).toBe('aborted');
    expect(hessians).toBe(5);
  });

  it('keeps to its limit of inner iterations', () => {
    const options = { seed: 2, maximumInnerIterations: 2, maximumIterations: 200 };
    const { evaluations, iterations, status } = trustRegions(stiefel(8, 3), pca!.problem, options);
    expect(status).toBe('gradient-tolerance');
    expect(evaluations.hessian).toBeLessThanOrEqual(2 * iterations);
  });

  it('survives a Hessian that is no number', () => {
    const problem = { ...pca!.problem, hessian: (_x: Matrix, u: Matrix) => Matrix.mul(u, NaN) };
    const { cost, history } = trustRegions(stiefel(8, 3), problem, { maximumIterations: 50 });
    expect(cost).toBeLessThan(history[0]!.cost);
  });

  it('ends where the gradient is no descent', () => {
    const lying = onLine(
      (x) => x,
      () => -1,
      () => 0,
    );
    const { status, iterations } = trustRegions(euclidean(1), lying, {
      initial: new Matrix([[0]]),
    });
    expect([status, iterations]).toEqual(['no-descent', 0]);
  });

  it.each([
    [{ maximumRadius: 0 }, 'a finite maximumRadius > 0, got maximumRadius=0'],
    [{ maximumRadius: Infinity }, 'a finite maximumRadius > 0, got maximumRadius=Infinity'],
    [
      { maximumRadius: 1, initialRadius: 2 },
      '0 < initialRadius <= maximumRadius, got initialRadius=2, maximumRadius=1',
    ],
    [{ kappa: 1 }, '0 < kappa < 1, got kappa=1'],
    [{ theta: 0 }, 'theta > 0, got theta=0'],
    [{ rhoPrime: 0.25 }, '0 <= rhoPrime < 1/4, got rhoPrime=0.25'],
    [{ maximumInnerIterations: 0 }, 'maximumInnerIterations >= 1, got maximumInnerIterations=0'],
  ])('refuses %p', (options, message) => {
    expect(() => trustRegions(stiefel(8, 3), pca!.problem, options)).toThrow(
      new RangeError(`trustRegions: need ${message}`),
    );
  });

  it('needs functions', () => {
    const { cost } = pca!.problem;
    expect(() => trustRegions(stiefel(8, 3), { cost } as Problem<Matrix>)).toThrow(
      new TypeError('trustRegions: need problem.gradient to be a function, got gradient=undefined'),
    );
  });
});
