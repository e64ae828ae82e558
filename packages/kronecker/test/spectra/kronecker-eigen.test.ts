import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import { kroneckerProductEigen } from '../../src/spectra/kronecker-product-eigen.js';
import { kroneckerSumEigen } from '../../src/spectra/kronecker-sum-eigen.js';
import { arbitrarySymmetric } from '../arbitrary-matrix.js';
import { productByDefinition, sumByDefinition } from '../by-definition.js';
import { maxDifference, vectorDifference } from '../max-difference.js';

/** Entries to 8 in up to 4 x 4 factors, three of them: norms to 3e4, and 1e-16 of those rounds. */
const rounding = 1e-10;

describe.each([
  ['kroneckerSumEigen', kroneckerSumEigen, sumByDefinition],
  ['kroneckerProductEigen', kroneckerProductEigen, productByDefinition],
] as const)('%s', (name, eigenOf, byDefinition) => {
  const factorLists = fc.array(arbitrarySymmetric(), { minLength: 1, maxLength: 3 });

  it('has V diag(values) Vᵀ for its matrix, and an orthogonal V', () => {
    fc.assert(
      fc.property(factorLists, (factors) => {
        const { values, vectors } = eigenOf(...factors);
        const v = vectors.toDense();
        const matrix = v.mmul(Matrix.diag([...values])).mmul(v.transpose());
        expect(maxDifference(matrix, byDefinition(...factors))).toBeLessThan(rounding);
        const gram = v.transpose().mmul(v);
        expect(maxDifference(gram, Matrix.eye(v.rows, v.rows))).toBeLessThan(rounding);
      }),
      { numRuns: 50 },
    );
  });

  it('has the columns of V for its vectors', () => {
    fc.assert(
      fc.property(factorLists, fc.nat(), (factors, seed) => {
        const { values, vectors, vector } = eigenOf(...factors);
        const index = seed % values.length;
        const column = vectors.toDense().getColumn(index);
        expect(vectorDifference(vector(index), column)).toBeLessThan(rounding);
      }),
      { numRuns: 50 },
    );
  });

  it('orders its values, equal ones by their index', () => {
    fc.assert(
      fc.property(factorLists, (factors) => {
        const { values, ascending } = eigenOf(...factors);
        const order = ascending();
        expect(order.toSorted()).toEqual(Uint32Array.from(values.keys()));
        for (let place = 1; place < order.length; place += 1) {
          const [before, after] = [order[place - 1]!, order[place]!];
          const isOrdered =
            values[before]! < values[after]! ||
            (values[before]! === values[after]! && before < after);
          expect(isOrdered).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes sparse factors, and differences that are rounding', () => {
    const matrix = new Matrix([
      [2, 1],
      [1, 3],
    ]);
    const rounded = new Matrix([
      [2, 1 + 2e-16],
      [1, 3],
    ]);
    const { values } = eigenOf(matrix, matrix);
    expect(eigenOf(sparseFromDense(matrix), matrix).values).toEqual(values);
    expect(vectorDifference(eigenOf(rounded, matrix).values, values)).toBeLessThan(1e-14);
  });

  it('refuses what is not symmetric, and names the entry', () => {
    const matrix = new Matrix([
      [1, 2, 0],
      [2, 1, 5],
      [0, 4, 1],
    ]);
    expect(() => eigenOf(Matrix.eye(2, 2), matrix)).toThrow(
      new RangeError(
        `${name}: need symmetric factors, got 5 at [1, 2] and 4 at [2, 1] of factor 1`,
      ),
    );
  });

  it('refuses no factors, and factors that are not square, empty or not finite', () => {
    expect(() => eigenOf()).toThrow(new RangeError(`${name}: need at least one factor, got none`));
    expect(() => eigenOf(Matrix.ones(1, 2))).toThrow(
      new RangeError(`${name}: need square factors, got 1 x 2 for factor 0`),
    );
    expect(() => eigenOf(new Matrix(0, 0))).toThrow(
      new RangeError(`${name}: need factors with entries, got 0 x 0 for factor 0`),
    );
    expect(() =>
      eigenOf(
        new Matrix([
          [1, 0],
          [0, NaN],
        ]),
      ),
    ).toThrow(new RangeError(`${name}: need finite factors, got NaN at [1, 1] of factor 0`));
  });

  it('refuses a vector that is none', () => {
    const { vector } = eigenOf(Matrix.eye(2, 2), Matrix.eye(2, 2));
    expect(() => vector(4)).toThrow(new RangeError('vector: need index < 4, got index=4'));
    expect(() => vector(-1)).toThrow(
      new RangeError('vector: need an integer index >= 0, got index=-1'),
    );
  });
});

describe('kroneckerSumEigen', () => {
  it('has the eigenvalues that numpy finds, in Kronecker order', () => {
    // python3 -c "import numpy as np
    // a, b = np.array([[2., 1], [1, 3]]), np.array([[4., -1, 0], [-1, 5, 2], [0, 2, 6]])
    // print(np.linalg.eigvalsh(np.kron(a, np.eye(3)) + np.kron(np.eye(2), b)).tolist())"   numpy 2.4
    const a = new Matrix([
      [2, 1],
      [1, 3],
    ]);
    const b = new Matrix([
      [4, -1, 0],
      [-1, 5, 2],
      [0, 2, 6],
    ]);
    const { values, ascending } = kroneckerSumEigen(a, b);
    const sorted = Array.from(ascending(), (index) => values[index]!);
    const expected = [
      4.236863320049681, 5.857989614168241, 6.472931297549472, 8.09405759166803, 9.051045099532402,
      11.287113077032183,
    ];
    expect(vectorDifference(sorted, expected)).toBeLessThan(1e-13);
    // The second factor's index runs fastest: each three ascend.
    expect([...ascending()]).toEqual([0, 1, 3, 4, 2, 5]);
  });
});
