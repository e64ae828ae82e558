import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { positive } from '../../src/index.js';
import { describeManifold } from './describe-manifold.js';
import { flatMatrix } from './flat-points.js';

describeManifold(positive(1), flatMatrix(1, 1));
describeManifold(positive(3, 2), flatMatrix(3, 2));

describe('positive', () => {
  it('refuses shapes without entries', () => {
    expect(() => positive(0)).toThrow(
      new RangeError('positive: need an integer rows >= 1, got rows=0'),
    );
    expect(() => positive(1, -2)).toThrow('positive: need an integer columns >= 1, got columns=-2');
  });

  it('multiplies: exp, log and distance are those of logarithms', () => {
    const manifold = positive(2);
    const [x, y] = [new Matrix([[1], [8]]), new Matrix([[Math.E], [1]])];
    expect(manifold.distance!(x, y)).toBeCloseTo(Math.hypot(1, Math.log(8)), 14);
    expect(manifold.logarithm!(x, y).to1DArray()).toEqual([1, -8 * Math.log(8)]);
    const doubled = manifold.exponential!(x, new Matrix([[Math.LN2], [8 * Math.LN2]]));
    expect(doubled.to1DArray()).toEqual([2, 16]);
  });

  it('stays positive and finite, whatever the step', () => {
    const manifold = positive(2);
    const far = manifold.retract(new Matrix([[1], [1]]), new Matrix([[1e6], [-1e6]]));
    expect(manifold.drift(far)).toBe(0);
    expect(manifold.misfit(far)).toBeUndefined();
    const lost = manifold.retract(new Matrix([[1], [1]]), new Matrix([[Number.NaN], [0]]));
    expect(lost.get(0, 0)).toBeNaN();
  });

  it('has zero and negative numbers infinitely far away, and restores them', () => {
    const manifold = positive(3);
    const off = new Matrix([[0], [-1], [2]]);
    expect(manifold.drift(off)).toBe(Infinity);
    expect(manifold.restore(off).to1DArray()).toEqual([Number.EPSILON, Number.EPSILON, 2]);
  });

  it('is the same in all units', () => {
    const manifold = positive(1);
    const [x, u] = [new Matrix([[3]]), new Matrix([[0.5]])];
    const thousand = (matrix: Matrix): Matrix => Matrix.mul(matrix, 1000);
    expect(manifold.inner(thousand(x), thousand(u), thousand(u))).toBeCloseTo(
      manifold.inner(x, u, u),
      15,
    );
  });
});
