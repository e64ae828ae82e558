import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  driftReport,
  type Manifold,
  positive,
  product,
  randomSource,
  stiefel,
} from '../../src/index.js';

describe('driftReport', () => {
  it('measures the drift and takes it away', () => {
    const manifold = stiefel(6, 3);
    const off = Matrix.mul(manifold.randomPoint(randomSource(1)), 1 + 1e-6);
    const { drift, restored, restoredDrift, report } = driftReport(manifold, off);
    // ‖(1 + e)² I - I‖ = (2e + e²) √p.
    expect(drift / ((2e-6 + 1e-12) * Math.sqrt(3))).toBeCloseTo(1, 6);
    expect(restoredDrift).toBeLessThan(1e-14);
    expect(manifold.drift(restored)).toBe(restoredDrift);
    expect(report).toMatch(/^Stiefel\(6, 3\): drift 3\.5e-6, once restored (0|\d\.\de-1[5-7])$/);
  });

  it('reports on products, and what cannot drift', () => {
    const manifold = product({ P: stiefel(2, 1), alpha: positive(1) });
    const point = { P: new Matrix([[1], [0]]), alpha: new Matrix([[2]]) };
    expect(driftReport(manifold, point).report).toBe(
      'Product(P: Stiefel(2, 1), alpha: Positive(1, 1)): drift 0, once restored 0',
    );
    const { drift, restoredDrift } = driftReport(positive(1), new Matrix([[-1]]));
    expect([drift, restoredDrift]).toEqual([Infinity, 0]);
  });

  it('refuses what is no point, and no manifold', () => {
    expect(() => driftReport(stiefel(2, 1), new Matrix(3, 1))).toThrow(
      new RangeError(
        'driftReport: need a point of Stiefel(2, 1), got a 3x1 matrix where 2x1 is needed',
      ),
    );
    expect(() => driftReport({} as Manifold<Matrix>, new Matrix(3, 1))).toThrow(
      new TypeError('driftReport: need a manifold, got manifold=an object'),
    );
  });
});
