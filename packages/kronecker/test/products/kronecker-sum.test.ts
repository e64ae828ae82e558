import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { denseFromSparse } from '../../src/matrices/dense-from-sparse.js';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import type { SparseMatrix } from '../../src/matrices/sparse-matrix.js';
import { kroneckerProduct } from '../../src/products/kronecker-product.js';
import { kroneckerSum } from '../../src/products/kronecker-sum.js';
import { arbitrarySquare } from '../arbitrary-matrix.js';
import { sumByDefinition } from '../by-definition.js';
import { maxDifference } from '../max-difference.js';

const c = new Matrix([
  [1, 2],
  [3, 0],
]);
const d = new Matrix([
  [0, 4, 0],
  [5, 6, 0],
  [0, 0, 7],
]);

describe('kroneckerSum', () => {
  it('is A⊗I + I⊗B', () => {
    fc.assert(
      fc.property(arbitrarySquare(), arbitrarySquare(), (first, second) => {
        const sum = kroneckerSum(first, second);
        expect(maxDifference(sum, sumByDefinition(first, second))).toBe(0);
      }),
    );
  });

  it('has the factors of scipy.sparse.kronsum in reverse order', () => {
    // python3 -c "import scipy.sparse as s
    // m = s.csr_array(s.kronsum([[0, 4, 0], [5, 6, 0], [0, 0, 7]], [[1, 2], [3, 0]])); m.sort_indices()
    // print(m.toarray().tolist(), m.indptr.tolist(), m.indices.tolist(), m.data.tolist())"   scipy 1.17
    expect(kroneckerSum(c, d).to2DArray()).toEqual([
      [1, 4, 0, 2, 0, 0],
      [5, 7, 0, 0, 2, 0],
      [0, 0, 8, 0, 0, 2],
      [3, 0, 0, 0, 4, 0],
      [0, 3, 0, 5, 6, 0],
      [0, 0, 3, 0, 0, 7],
    ]);
    expect(kroneckerSum(sparseFromDense(c), sparseFromDense(d))).toEqual({
      rows: 6,
      columns: 6,
      offsets: Uint32Array.of(0, 3, 6, 8, 10, 13, 15),
      indices: Uint32Array.of(0, 1, 3, 0, 1, 4, 2, 5, 0, 4, 1, 3, 4, 2, 5),
      values: Float64Array.of(1, 4, 2, 5, 7, 2, 8, 2, 3, 4, 3, 5, 6, 3, 7),
    });
  });

  it('of sparse factors equals that of dense ones, its columns in order', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySquare(), { minLength: 1, maxLength: 3 }), (factors) => {
        const sparse = kroneckerSum(...factors.map(sparseFromDense));
        // denseFromSparse refuses columns out of order.
        expect(maxDifference(denseFromSparse(sparse), sumByDefinition(...factors))).toBe(0);
      }),
    );
  });

  it('of sparse factors keeps entries that cancel', () => {
    const one = sparseFromDense(new Matrix([[1]]));
    const minusOne = sparseFromDense(new Matrix([[-1]]));
    expect(kroneckerSum(one, minusOne).values).toEqual(Float64Array.of(0));
  });

  it('is associative, and takes any number of factors', () => {
    fc.assert(
      fc.property(arbitrarySquare(), arbitrarySquare(), arbitrarySquare(), (f, g, h) => {
        const together = kroneckerSum(f, g, h);
        expect(maxDifference(together, kroneckerSum(kroneckerSum(f, g), h))).toBe(0);
        expect(maxDifference(together, kroneckerSum(f, kroneckerSum(g, h)))).toBe(0);
      }),
    );
  });

  it('has the transpose Aᵀ⊕Bᵀ', () => {
    fc.assert(
      fc.property(arbitrarySquare(), arbitrarySquare(), (first, second) => {
        const transposed = kroneckerSum(first.transpose(), second.transpose());
        expect(maxDifference(kroneckerSum(first, second).transpose(), transposed)).toBe(0);
      }),
    );
  });

  it('has the exponential exp(A)⊗exp(B)', () => {
    fc.assert(
      fc.property(arbitrarySquare(), arbitrarySquare(), (first, second) => {
        // Entries to 1/4, row sums to 2 in the sum: 30 terms of the series leave 2^30/30! < 1e-23.
        const [a, b] = [Matrix.mul(first, 1 / 16), Matrix.mul(second, 1 / 16)];
        const product = kroneckerProduct(exponential(a), exponential(b));
        expect(maxDifference(exponential(kroneckerSum(a, b)), product)).toBeLessThan(1e-12);
      }),
    );
  });

  it('refuses factors that are not square', () => {
    const wide = Matrix.ones(2, 3);
    expect(() => kroneckerSum(c, wide)).toThrow(
      new RangeError('kroneckerSum: need square factors, got 2 x 3 for factor 1'),
    );
    expect(() => kroneckerSum(sparseFromDense(wide), sparseFromDense(c))).toThrow(
      new RangeError('kroneckerSum: need square factors, got 2 x 3 for factor 0'),
    );
  });

  it('refuses no factors and mixed factors', () => {
    expect(() => kroneckerSum(...([] as Matrix[]))).toThrow(
      new RangeError('kroneckerSum: need at least one factor, got none'),
    );
    expect(() => kroneckerSum(sparseFromDense(c) as unknown as Matrix, d)).toThrow(
      new TypeError('kroneckerSum: need factors all dense or all sparse, got both'),
    );
  });

  it('refuses sparse results that 32-bit arrays cannot hold', () => {
    const empty = (order: number): SparseMatrix => ({
      rows: order,
      columns: order,
      offsets: new Uint32Array(order + 1),
      indices: new Uint32Array(0),
      values: new Float64Array(0),
    });
    expect(() => kroneckerSum(empty(1 << 16), empty(1 << 16))).toThrow(
      new RangeError('kroneckerSum: need at most 2^32 - 1 rows, got 4294967296'),
    );
    // 2^16 entries for each of 2^16 - 1 rows, and 2 for each of 2^16.
    const order = 1 << 16;
    const fullRow: SparseMatrix = {
      ...empty(order),
      offsets: new Uint32Array(order + 1).fill(order, 1),
      indices: Uint32Array.from({ length: order }, (_, column) => column),
      values: new Float64Array(order),
    };
    const twoEntries: SparseMatrix = {
      ...empty(order - 1),
      offsets: new Uint32Array(order).fill(2, 1),
      indices: Uint32Array.of(0, 1),
      values: Float64Array.of(1, 1),
    };
    expect(() => kroneckerSum(fullRow, twoEntries)).toThrow(
      new RangeError('kroneckerSum: need at most 2^32 - 1 entries, got 4295032832'),
    );
  });
});

function exponential(matrix: Matrix): Matrix {
  let term = Matrix.eye(matrix.rows, matrix.rows);
  let sum = term;
  for (let power = 1; power <= 30; power += 1) {
    term = Matrix.mul(term.mmul(matrix), 1 / power);
    sum = Matrix.add(sum, term);
  }
  return sum;
}
