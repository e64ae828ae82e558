import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { dotTest } from '../../src/operators/dot-test.js';
import { arbitraryVector, matrixOf } from '../arbitrary-matrix.js';
import { maxDifference, vectorDifference } from '../max-difference.js';
import { everyOperator } from './every-operator.js';

/** Everything is a sum of a few hundred products of quarters: only the longest of them round. */
const rounding = 1e-12;

describe.each(everyOperator)('the operator of %s', (_, operator, matrix) => {
  const { rows, columns } = matrix;
  const scale = 1 + Math.max(0, matrix.norm('frobenius'));

  it('has the shape of its matrix', () => {
    expect([operator.rows, operator.columns]).toEqual([rows, columns]);
    expect(operator.shape).toEqual([rows, columns]);
    expect(operator.adjoint().shape).toEqual([columns, rows]);
  });

  it('has its matrix for toDense, and the transpose for the adjoint', () => {
    expect(maxDifference(operator.toDense(), matrix)).toBeLessThan(rounding * scale);
    const transposed = operator.adjoint().toDense();
    expect(maxDifference(transposed, matrix.transpose())).toBeLessThan(rounding * scale);
  });

  it('multiplies vectors as its matrix does, and leaves them as they were', () => {
    fc.assert(
      fc.property(arbitraryVector(columns), arbitraryVector(rows), (x, y) => {
        const [xBefore, yBefore] = [x.slice(), y.slice()];
        const ax = matrix.mmul(Matrix.columnVector(x)).getColumn(0);
        const aty = matrix.transpose().mmul(Matrix.columnVector(y)).getColumn(0);
        const tolerance = rounding * scale * 16;
        expect(vectorDifference(operator.matVec(x), ax)).toBeLessThan(tolerance);
        expect(vectorDifference(operator.matVec([...x]), ax)).toBeLessThan(tolerance);
        expect(vectorDifference(operator.adjoint().matVec(y), aty)).toBeLessThan(tolerance);
        expect([x, y]).toEqual([xBefore, yBefore]);
      }),
      { numRuns: 10 },
    );
  });

  it('multiplies matrices as its matrix does', () => {
    const wide = fc.integer({ min: 0, max: 9 }).chain((width) => matrixOf(columns, width));
    fc.assert(
      fc.property(wide, (x) => {
        const expected = matrix.mmul(x);
        expect(maxDifference(operator.matMat(x), expected)).toBeLessThan(rounding * scale * 16);
      }),
      { numRuns: 10 },
    );
  });

  it('passes the dot test, as its adjoint does', () => {
    expect(dotTest(operator).passed).toBe(true);
    expect(dotTest(operator.adjoint(), { seed: 1 }).passed).toBe(true);
  });

  it('is the adjoint of its adjoint', () => {
    const again = operator.adjoint().adjoint();
    expect(maxDifference(again.toDense(), operator.toDense())).toBe(0);
  });
});
