import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { dotTest } from '../../src/operators/dot-test.js';
import { matrixOperator } from '../../src/operators/matrix-operator.js';
import { fixedMatrix } from './every-operator.js';

const operator = matrixOperator(fixedMatrix(5, 4));

describe('dotTest', () => {
  it('fails where one entry of the adjoint is off by more than the tolerance', () => {
    const off = fixedMatrix(5, 4).transpose();
    off.set(1, 2, off.get(1, 2) + 1e-6);
    const wrong = { ...operator, adjoint: () => matrixOperator(off) };
    const report = dotTest(wrong);
    expect(report.passed).toBe(false);
    // One entry of 20, of size near 1, off by 1e-6.
    expect(report.error).toBeGreaterThan(1e-9);
    expect(report.error).toBeLessThan(1e-6);
    expect(dotTest(wrong, { tolerance: 1e-6 }).passed).toBe(true);
  });

  it('reports both dot products', () => {
    const { passed, error, forward, backward } = dotTest(operator);
    expect(passed).toBe(true);
    expect(error).toBeLessThan(1e-15);
    expect(forward).toBeCloseTo(backward, 12);
    expect(forward).not.toBe(0);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(dotTest(operator, { seed: 7 })).toEqual(dotTest(operator, { seed: 7 }));
    expect(dotTest(operator, { seed: 7 }).forward).not.toBe(dotTest(operator, { seed: 8 }).forward);
  });

  it('fails where a product is NaN', () => {
    const broken = matrixOperator(new Matrix([[NaN]]));
    expect(dotTest(broken).passed).toBe(false);
  });

  it('passes the zero matrix', () => {
    expect(dotTest(matrixOperator(Matrix.zeros(2, 3)))).toEqual({
      passed: true,
      error: 0,
      forward: 0,
      backward: 0,
    });
  });

  it.each([-1, 2 ** 32, 0.5, NaN])('refuses the seed %s', (seed) => {
    expect(() => dotTest(operator, { seed })).toThrow(
      new RangeError(`dotTest: need an integer seed in 0..4294967295, got seed=${seed}`),
    );
  });
});
