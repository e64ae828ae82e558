import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { type Eigenvalues, eigenvaluesOf } from '../../src/invariants/eigenvalues-of.js';
import { matrixOf } from '../arbitrary-matrix.js';
import { fixedMatrix } from '../operators/every-operator.js';

/**
 * |det(A - zI) - Π(λ - z)| on a circle around all eigenvalues, relative to its radius^n. It is well
 * conditioned there, also where the eigenvalues themselves are not.
 */
function characteristicError(matrix: Matrix, { real, imaginary }: Eigenvalues): number {
  const order = matrix.rows;
  const radius = 1 + 2 * matrix.norm('frobenius');
  let worst = 0;
  for (const z of [radius, -radius]) {
    const shifted = Matrix.sub(matrix, Matrix.eye(order, order, z));
    let [re, im] = [1, 0];
    for (let index = 0; index < order; index += 1) {
      const [a, b] = [(real[index]! - z) / radius, imaginary[index]! / radius];
      [re, im] = [re * a - im * b, re * b + im * a];
    }
    const expected = determinantOf(Matrix.mul(shifted, 1 / radius));
    worst = Math.max(worst, Math.hypot(re - expected, im));
  }
  return worst;
}

/** By elimination without pivots, which such dominant diagonals do not need. */
function determinantOf(matrix: Matrix): number {
  const rows = matrix.to2DArray();
  let product = 1;
  for (const [pivot, row] of rows.entries()) {
    product *= row[pivot]!;
    for (const other of rows.slice(pivot + 1)) {
      const factor = other[pivot]! / row[pivot]!;
      for (let column = pivot; column < row.length; column += 1)
        other[column]! -= factor * row[column]!;
    }
  }
  return product;
}

describe('eigenvaluesOf', () => {
  it('has the characteristic polynomial of the matrix, and exact conjugates', () => {
    const square = fc.integer({ min: 1, max: 8 }).chain((order) => matrixOf(order, order));
    fc.assert(
      fc.property(square, (matrix) => {
        const eigenvalues = eigenvaluesOf(matrix);
        expect(characteristicError(matrix, eigenvalues)).toBeLessThan(1e-13);
        const { real, imaginary } = eigenvalues;
        for (const [index, value] of imaginary.entries()) {
          // A conjugate has the same real part, and stands before or after.
          const other = value > 0 ? index + 1 : value < 0 ? index - 1 : index;
          expect([real[other], imaginary[other]! + value]).toEqual([real[index], 0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends for matrices for which others never do', () => {
    // The first is the one of JAMA's bug report; the second is a cycle, all |λ| = 1.
    const matrices = [
      [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 1],
        [0, 0, 0, 1, 0],
        [1, 1, 0, 0, 1],
        [1, 0, 1, 0, 1],
      ],
      [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
      [
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
        [0, 0, 0, 0],
      ],
    ];
    for (const rows of matrices) {
      const matrix = new Matrix(rows);
      expect(characteristicError(matrix, eigenvaluesOf(matrix))).toBeLessThan(1e-13);
    }
  });

  it('holds for larger matrices', () => {
    const matrix = fixedMatrix(60, 60);
    expect(characteristicError(matrix, eigenvaluesOf(matrix))).toBeLessThan(1e-12);
  });

  it('holds for very large and very small entries', () => {
    for (const scale of [2 ** 900, 2 ** -900]) {
      const matrix = new Matrix([
        [1, 2],
        [3, 4],
      ]);
      const usual = eigenvaluesOf(matrix).real;
      const scaled = eigenvaluesOf(Matrix.mul(matrix, scale)).real;
      expect(scaled).toEqual(usual.map((value) => value * scale));
    }
  });
});
