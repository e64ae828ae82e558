import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determinant, Matrix } from 'ml-matrix';
import { randomSource } from '../../src/index.js';
import { gaussianMatrix } from '../../src/matrices/gaussian-matrix.js';
import { matrixExponential } from '../../src/matrices/matrix-exponential.js';

const gap = (a: Matrix, b: Matrix): number => Matrix.sub(a, b).norm() / b.norm();

describe('matrixExponential', () => {
  it('turns by an angle', () => {
    for (const angle of [0, 1e-9, 0.01, 0.2, 0.9, 2, 3, 10, 1000]) {
      const turn = matrixExponential(
        new Matrix([
          [0, -angle],
          [angle, 0],
        ]),
      );
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      expect(
        gap(
          turn,
          new Matrix([
            [c, -s],
            [s, c],
          ]),
        ),
      ).toBeLessThan(1e-15 * (10 + 10 * angle));
    }
  });

  it('exponentiates a diagonal, and adds up the powers of a nilpotent matrix', () => {
    const values = [-30, -1, 0, 0.5, 4];
    const diagonal = matrixExponential(Matrix.diag(values));
    values.forEach((value, k) => {
      expect(diagonal.get(k, k) / Math.exp(value)).toBeCloseTo(1, 12);
    });
    const nilpotent = matrixExponential(
      new Matrix([
        [0, 2, 3],
        [0, 0, 4],
        [0, 0, 0],
      ]),
    );
    expect(
      gap(
        nilpotent,
        new Matrix([
          [1, 2, 7],
          [0, 1, 4],
          [0, 0, 1],
        ]),
      ),
    ).toBeLessThan(1e-14);
  });

  it('has exp(-A) for its inverse, exp(A)² = exp(2A) and the determinant exp(tr A)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(1e-3, 0.03, 0.3, 1, 2),
        fc.nat(),
        (order, scale, seed) => {
          const a = gaussianMatrix(order, order, randomSource(seed)).mul(scale);
          const e = matrixExponential(a);
          const inverse = matrixExponential(Matrix.mul(a, -1));
          // Inverses multiply rounding by the condition.
          const condition = e.norm() * inverse.norm();
          expect(gap(e.mmul(inverse), Matrix.eye(order))).toBeLessThan(1e-13 * condition);
          expect(gap(matrixExponential(Matrix.mul(a, 2)), e.mmul(e))).toBeLessThan(
            1e-13 * condition,
          );
          expect(determinant(e) / Math.exp(a.trace())).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('ends on what is not finite', () => {
    expect(matrixExponential(new Matrix([[Number.NaN]])).get(0, 0)).toBeNaN();
    expect(matrixExponential(new Matrix([[Infinity]])).get(0, 0)).toBeNaN();
    expect(matrixExponential(new Matrix([[1000]])).get(0, 0)).toBe(Infinity);
  });
});
