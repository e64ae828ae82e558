import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  conjugateGradient,
  euclidean,
  lbfgs,
  type Problem,
  steepestDescent,
  stiefel,
  strongWolfe,
} from '../../src/index.js';
import { knownOptima } from './known-optima.js';
import { rayleighQuotient } from './law-problems.js';

const axes = [1, 2, 5, 10];
const scaled = (x: Matrix): Matrix =>
  Matrix.columnVector(x.to1DArray().map((t, i) => axes[i]! * t));
const parabola: Problem<Matrix> = { cost: (x) => x.dot(scaled(x)) / 2, gradient: scaled };
const initial = Matrix.columnVector([1, 1, 1, 1]);
/** Finds the minimum along a line, up to rounding. */
const exactly = strongWolfe({ curvature: 1e-10, sufficientDecrease: 1e-12 });

describe('lbfgs', () => {
  it('is the conjugate gradient method on a parabola, with exact searches', () => {
    const options = { initial, lineSearch: exactly, maximumIterations: 3 };
    const conjugate = conjugateGradient(euclidean(4), parabola, options);
    for (const memory of [1, 2, 10]) {
      const { history } = lbfgs(euclidean(4), parabola, { ...options, memory });
      for (const [index, { cost }] of history.entries()) {
        expect(cost).toBeCloseTo(conjugate.history[index]!.cost, 8);
      }
    }
  });

  it('is steepest descent without memory', () => {
    const options = { initial, lineSearch: exactly, maximumIterations: 5 };
    const steepest = steepestDescent(euclidean(4), parabola, options);
    const forgetful = lbfgs(euclidean(4), parabola, { ...options, memory: 0 });
    expect(forgetful.cost).toBeCloseTo(steepest.cost, 12);
  });

  it('needs fewer gradients the more it remembers', () => {
    const [, brockett] = knownOptima(12, 3, 4);
    const gradients = [1, 20].map((memory) => {
      const options = { seed: 1, memory, maximumIterations: 5000 };
      const { evaluations, cost } = lbfgs(stiefel(12, 3), brockett!.problem, options);
      expect(Math.abs(cost - brockett!.optimum)).toBeLessThan(1e-8);
      return evaluations.gradient;
    });
    expect(gradients[1]).toBeLessThan(gradients[0]!);
  });

  it('begins with the preconditioner', () => {
    const preconditioner = () => (u: Matrix) =>
      Matrix.columnVector(u.to1DArray().map((t, i) => t / axes[i]!));
    const problem = { ...parabola, preconditioner };
    expect(lbfgs(euclidean(4), problem, { initial }).iterations).toBeLessThanOrEqual(3);
    expect(lbfgs(euclidean(4), parabola, { initial }).iterations).toBeGreaterThan(5);
  });

  it('leaves pairs out that are too cautious', () => {
    const options = { initial, lineSearch: exactly, maximumIterations: 5 };
    const cautious = lbfgs(euclidean(4), parabola, { ...options, cautiousness: 1e9 });
    const steepest = steepestDescent(euclidean(4), parabola, options);
    expect(cautious.cost).toBeCloseTo(steepest.cost, 12);
  });

  it('reaches small gradients of large costs', () => {
    const { manifold, problem, initial: start } = rayleighQuotient(20, 3, 1e6);
    expect(lbfgs(manifold, problem, { initial: start }).status).toBe('gradient-tolerance');
  });

  it('refuses memories that are none', () => {
    expect(() => lbfgs(euclidean(4), parabola, { memory: 1.5 })).toThrow(
      new RangeError('lbfgs: need an integer memory >= 0, got memory=1.5'),
    );
    expect(() => lbfgs(euclidean(4), parabola, { cautiousness: -1 })).toThrow(
      new RangeError('lbfgs: need cautiousness >= 0, got cautiousness=-1'),
    );
  });
});
