import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix, pseudoInverse } from 'ml-matrix';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import { unvec } from '../../src/matrices/unvec.js';
import { vec } from '../../src/matrices/vec.js';
import { solveKroneckerSum } from '../../src/spectra/solve-kronecker-sum.js';
import { arbitrarySymmetric, arbitraryVector } from '../arbitrary-matrix.js';
import { sumByDefinition } from '../by-definition.js';
import { maxDifference, vectorDifference } from '../max-difference.js';

const rounding = 1e-10;

const a = new Matrix([
  [2, 1],
  [1, 3],
]);
const b = new Matrix([
  [4, -1, 0],
  [-1, 5, 2],
  [0, 2, 6],
]);
const path2 = new Matrix([
  [-1, 1],
  [1, -1],
]);
const path3 = new Matrix([
  [-1, 1, 0],
  [1, -2, 1],
  [0, 1, -1],
]);

/** AᵀA + I: eigenvalues from 1 up, so that no sum is near singular. */
const positive = arbitrarySymmetric().map((matrix) =>
  Matrix.add(matrix.mmul(matrix), Matrix.eye(matrix.rows, matrix.rows)),
);

describe('solveKroneckerSum', () => {
  it('leaves no residual', () => {
    const problem = fc.array(positive, { minLength: 1, maxLength: 3 }).chain((factors) => {
      const order = factors.reduce((product, { rows }) => product * rows, 1);
      return fc.tuple(fc.constant(factors), arbitraryVector(order));
    });
    fc.assert(
      fc.property(problem, ([factors, right]) => {
        const x = solveKroneckerSum(factors, right);
        const residual = sumByDefinition(...factors).mmul(Matrix.columnVector(x));
        expect(vectorDifference(residual.getColumn(0), right)).toBeLessThan(rounding);
      }),
      { numRuns: 50 },
    );
  });

  it('solves the Sylvester equation as scipy does', () => {
    // python3 -c "import numpy as np, scipy.linalg as s
    // a, b = np.array([[2., 1], [1, 3]]), np.array([[4., -1, 0], [-1, 5, 2], [0, 2, 6]])
    // print(s.solve_sylvester(a, b, np.arange(1., 7).reshape(2, 3)).tolist())"   scipy 1.17
    const right = new Matrix([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const x = unvec(solveKroneckerSum([a, b], vec(right)), 2, 3);
    const expected = new Matrix([
      [0.08319532684953794, 0.1386739333353406, 0.27638433049290906],
      [0.6395019722381146, 0.5597091325163349, 0.5115774893860469],
    ]);
    expect(maxDifference(x, expected)).toBeLessThan(1e-14);
    expect(maxDifference(Matrix.add(a.mmul(x), x.mmul(b)), right)).toBeLessThan(1e-13);
  });

  it('solves for many right sides at once, which it leaves as they were', () => {
    const rights = Matrix.from1DArray(
      6,
      4,
      Array.from({ length: 24 }, (_, index) => (index * 5) % 7),
    );
    const before = rights.to2DArray();
    const together = solveKroneckerSum([a, sparseFromDense(b)], rights);
    expect(rights.to2DArray()).toEqual(before);
    for (let column = 0; column < 4; column += 1) {
      const alone = solveKroneckerSum([a, b], rights.getColumn(column));
      expect(vectorDifference(together.getColumn(column), alone)).toBeLessThan(1e-14);
    }
  });

  it('refuses a singular sum with its eigenvalue', () => {
    const [one, minusOne] = [new Matrix([[1]]), new Matrix([[-1]])];
    expect(() => solveKroneckerSum([one, minusOne], [1])).toThrow(
      new RangeError(
        'solveKroneckerSum: need a nonsingular sum or { minimumNorm: true }, got eigenvalue 0 at index 0',
      ),
    );
    // Of Laplacians L = A - D the largest eigenvalue, the last, is 0 but for rounding.
    expect(() => solveKroneckerSum([path2, path3], new Float64Array(6))).toThrow(
      /need a nonsingular sum or \{ minimumNorm: true \}, got eigenvalue -?\d\S* at index 5$/,
    );
  });

  it('has the pseudo-inverse times b for the minimum norm', () => {
    // python3 -c "import numpy as np
    // l, p = np.array([[-1., 1], [1, -1]]), np.array([[-1., 1, 0], [1, -2, 1], [0, 1, -1]])
    // s = np.kron(l, np.eye(3)) + np.kron(np.eye(2), p)
    // print((np.linalg.pinv(s) @ [1, 2, 3, 4, 5, 7]).tolist())"   numpy 2.4
    const x = solveKroneckerSum([path2, path3], [1, 2, 3, 4, 5, 7], { minimumNorm: true });
    const expected = [
      1.988888888888889, 0.8555555555555552, -0.34444444444444455, 0.4555555555555555,
      -0.7444444444444454, -2.2111111111111104,
    ];
    expect(vectorDifference(x, expected)).toBeLessThan(1e-13);
    // Nothing along the constants, the null space.
    expect(Math.abs(x.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-13);
  });

  it('has the minimum norm for any singular sum', () => {
    const singular = fc.tuple(arbitrarySymmetric(), arbitraryVector(16)).map(
      ([factor, right]) =>
        // A⊕-A has the eigenvalues λ_i - λ_j, zero at least where i = j.
        [[factor, Matrix.mul(factor, -1)], right.subarray(0, factor.rows ** 2)] as const,
    );
    fc.assert(
      fc.property(singular, ([factors, right]) => {
        const x = solveKroneckerSum(factors, right, { minimumNorm: true, tolerance: 1e-9 });
        const inverse = pseudoInverse(sumByDefinition(...factors), 1e-8);
        const expected = inverse.mmul(Matrix.columnVector(right)).getColumn(0);
        expect(vectorDifference(x, expected)).toBeLessThan(1e-8);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the usual solution where the sum is not singular', () => {
    const right = [1, 2, 3, 4, 5, 6];
    const x = solveKroneckerSum([a, b], right, { minimumNorm: true });
    expect(x).toEqual(solveKroneckerSum([a, b], right));
  });

  it('counts eigenvalues as zero by its tolerance', () => {
    const factors = [Matrix.diag([1, 1e-6]), Matrix.zeros(1, 1)];
    expect(solveKroneckerSum(factors, [1, 1])[1]).toBeCloseTo(1e6, 4);
    const options = { minimumNorm: true, tolerance: 1e-5 };
    expect(solveKroneckerSum(factors, [1, 1], options)).toEqual(Float64Array.of(1, 0));
    expect(() => solveKroneckerSum(factors, [1, 1], { tolerance: 1e-5 })).toThrow(
      /got eigenvalue 0\.000001\d* at index 0$/,
    );
  });

  it('refuses right sides of another length, and tolerances that are none', () => {
    expect(() => solveKroneckerSum([a, b], [1, 2])).toThrow(
      new RangeError('solveKroneckerSum: need a vector of length 6, got 2'),
    );
    expect(() => solveKroneckerSum([a, b], Matrix.ones(5, 2))).toThrow(
      new RangeError('solveKroneckerSum: need a right side of 6 rows, got 5'),
    );
    expect(() => solveKroneckerSum([a], [1, 2], { tolerance: -1 })).toThrow(
      new RangeError('solveKroneckerSum: need tolerance >= 0, got tolerance=-1'),
    );
  });

  it('refuses factors that are not symmetric', () => {
    expect(() =>
      solveKroneckerSum(
        [
          new Matrix([
            [1, 2],
            [3, 4],
          ]),
        ],
        [1, 2],
      ),
    ).toThrow(
      new RangeError(
        'solveKroneckerSum: need symmetric factors, got 2 at [0, 1] and 3 at [1, 0] of factor 0',
      ),
    );
  });
});
