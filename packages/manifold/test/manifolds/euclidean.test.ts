import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { checkHessian, euclidean } from '../../src/index.js';
import { describeManifold } from './describe-manifold.js';
import { flatMatrix } from './flat-points.js';

describeManifold(euclidean(1), flatMatrix(1, 1));
describeManifold(euclidean(3, 2), flatMatrix(3, 2));

describe('euclidean', () => {
  it('refuses shapes without entries', () => {
    expect(() => euclidean(-1)).toThrow(
      new RangeError('euclidean: need an integer rows >= 1, got rows=-1'),
    );
    expect(() => euclidean(1, 0)).toThrow('euclidean: need an integer columns >= 1, got columns=0');
  });

  it('has a constant Hessian for a quadratic cost: exact', () => {
    const check = checkHessian(euclidean(3), {
      cost: (x) => 0.5 * x.dot(x),
      gradient: (x) => x,
      hessian: (_x, u) => u,
    });
    expect(check.exact).toBe(true);
    expect(check.passed).toBe(true);
    expect(check.slope).toBeNaN();
  });

  it('measures straight', () => {
    expect(euclidean(2).distance!(new Matrix([[0], [0]]), new Matrix([[3], [4]]))).toBe(5);
  });
});
