import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { denseFromSparse } from '../../src/matrices/dense-from-sparse.js';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import type { SparseMatrix } from '../../src/matrices/sparse-matrix.js';
import { kroneckerProduct } from '../../src/products/kronecker-product.js';
import { arbitraryMatrix, matrixOf, size } from '../arbitrary-matrix.js';
import { productByDefinition } from '../by-definition.js';
import { maxDifference } from '../max-difference.js';

const a = new Matrix([
  [1, 2],
  [3, 4],
]);
const b = new Matrix([
  [0, 5, 6],
  [7, 0, 8],
]);

describe('kroneckerProduct', () => {
  it('has A_ij B_kl at [i rows(B) + k, j columns(B) + l]', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), arbitraryMatrix(), (first, second) => {
        const product = kroneckerProduct(first, second);
        expect(maxDifference(product, productByDefinition(first, second))).toBe(0);
      }),
    );
  });

  it('has the order of numpy.kron', () => {
    // python3 -c "import numpy as np; print(np.kron([[1, 2], [3, 4]], [[0, 5, 6], [7, 0, 8]]).tolist());
    //   print(np.kron(np.kron([[1, 2]], [[1], [3]]), [[1, -1]]).tolist())"   numpy 2.4
    expect(kroneckerProduct(a, b).to2DArray()).toEqual([
      [0, 5, 6, 0, 10, 12],
      [7, 0, 8, 14, 0, 16],
      [0, 15, 18, 0, 20, 24],
      [21, 0, 24, 28, 0, 32],
    ]);
    const three = [new Matrix([[1, 2]]), new Matrix([[1], [3]]), new Matrix([[1, -1]])];
    expect(kroneckerProduct(...three).to2DArray()).toEqual([
      [1, -1, 2, -2],
      [3, -3, 6, -6],
    ]);
  });

  it('of sparse factors has the arrays of scipy.sparse.kron', () => {
    // python3 -c "import scipy.sparse as s
    // k = s.csr_array(s.kron(s.csr_array([[1, 2], [3, 0]]), s.csr_array([[0, 4, 0], [5, 6, 0], [0, 0, 7]])))
    // k.sort_indices(); print(k.indptr.tolist(), k.indices.tolist(), k.data.tolist())"   scipy 1.17
    const c = sparseFromDense(
      new Matrix([
        [1, 2],
        [3, 0],
      ]),
    );
    const d = sparseFromDense(
      new Matrix([
        [0, 4, 0],
        [5, 6, 0],
        [0, 0, 7],
      ]),
    );
    expect(kroneckerProduct(c, d)).toEqual({
      rows: 6,
      columns: 6,
      offsets: Uint32Array.of(0, 2, 6, 8, 9, 11, 12),
      indices: Uint32Array.of(1, 4, 0, 1, 3, 4, 2, 5, 1, 0, 1, 2),
      values: Float64Array.of(4, 8, 5, 6, 10, 12, 7, 14, 12, 15, 18, 21),
    });
  });

  it('of sparse factors is the sparse matrix of the dense product', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMatrix(), { minLength: 1, maxLength: 3 }), (factors) => {
        const sparse = kroneckerProduct(...factors.map(sparseFromDense));
        expect(sparse).toEqual(sparseFromDense(productByDefinition(...factors)));
      }),
    );
  });

  it('is associative, and takes any number of factors', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), arbitraryMatrix(), arbitraryMatrix(), (f, g, h) => {
        const together = kroneckerProduct(f, g, h);
        const left = kroneckerProduct(kroneckerProduct(f, g), h);
        const right = kroneckerProduct(f, kroneckerProduct(g, h));
        expect(maxDifference(together, left)).toBe(0);
        expect(maxDifference(together, right)).toBe(0);
      }),
    );
  });

  it('of one factor is a copy of it', () => {
    const copy = kroneckerProduct(a);
    expect(copy.to2DArray()).toEqual(a.to2DArray());
    expect(copy).not.toBe(a);
  });

  it('keeps the mixed product: (A⊗B)(C⊗D) = AC⊗BD', () => {
    const pair = fc
      .tuple(size, size, size)
      .chain(([n, k, m]) => fc.tuple(matrixOf(n, k), matrixOf(k, m)));
    fc.assert(
      fc.property(pair, pair, ([first, third], [second, fourth]) => {
        const left = kroneckerProduct(first, second).mmul(kroneckerProduct(third, fourth));
        const right = kroneckerProduct(first.mmul(third), second.mmul(fourth));
        expect(maxDifference(left, right)).toBe(0);
      }),
    );
  });

  it('has the transpose Aᵀ⊗Bᵀ', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), arbitraryMatrix(), (first, second) => {
        const transposed = kroneckerProduct(first.transpose(), second.transpose());
        expect(maxDifference(kroneckerProduct(first, second).transpose(), transposed)).toBe(0);
      }),
    );
  });

  it('commutes up to the perfect shuffles (i, k) -> (k, i) of rows and columns', () => {
    const shuffle = (n: number, m: number): number[] =>
      Array.from({ length: n * m }, (_, index) => (index % m) * n + Math.floor(index / m));
    fc.assert(
      fc.property(arbitraryMatrix(), arbitraryMatrix(), (first, second) => {
        const shuffled = kroneckerProduct(second, first).selection(
          shuffle(first.rows, second.rows),
          shuffle(first.columns, second.columns),
        );
        expect(maxDifference(kroneckerProduct(first, second), shuffled)).toBe(0);
      }),
    );
  });

  it('refuses no factors, mixed factors and what is no matrix', () => {
    expect(() => kroneckerProduct(...([] as Matrix[]))).toThrow(
      new RangeError('kroneckerProduct: need at least one factor, got none'),
    );
    expect(() => kroneckerProduct(a, sparseFromDense(b) as unknown as Matrix)).toThrow(
      new TypeError('kroneckerProduct: need factors all dense or all sparse, got both'),
    );
    expect(() => kroneckerProduct(a, [[1]] as unknown as Matrix)).toThrow(
      new TypeError('kroneckerProduct: need a Matrix or a SparseMatrix, got an array'),
    );
    expect(() => kroneckerProduct(null as unknown as Matrix)).toThrow(
      new TypeError('kroneckerProduct: need a Matrix or a SparseMatrix, got null'),
    );
    expect(() => kroneckerProduct(3 as unknown as Matrix)).toThrow(
      new TypeError('kroneckerProduct: need a Matrix or a SparseMatrix, got number'),
    );
  });

  it('refuses sparse results that 32-bit arrays cannot hold', () => {
    const empty = (rows: number, columns: number): SparseMatrix => ({
      rows,
      columns,
      offsets: new Uint32Array(rows + 1),
      indices: new Uint32Array(0),
      values: new Float64Array(0),
    });
    const full = sparseFromDense(Matrix.ones(1, 1 << 16));
    expect(() => kroneckerProduct(empty(1 << 16, 1), empty(1 << 16, 1))).toThrow(
      new RangeError('kroneckerProduct: need at most 2^32 - 1 rows, got 4294967296'),
    );
    expect(() => kroneckerProduct(empty(1, 1 << 16), empty(1, 1 << 16))).toThrow(
      new RangeError('kroneckerProduct: need at most 2^32 - 1 columns, got 4294967296'),
    );
    expect(() => kroneckerProduct({ ...full, rows: 1 }, sparseColumn(1 << 16))).toThrow(
      new RangeError('kroneckerProduct: need at most 2^32 - 1 entries, got 4294967296'),
    );
    expect(denseFromSparse(kroneckerProduct(empty(2, 1), empty(1, 3))).to2DArray()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

/** A column of ones. */
function sparseColumn(rows: number): SparseMatrix {
  return {
    rows,
    columns: 1,
    offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => row),
    indices: new Uint32Array(rows),
    values: new Float64Array(rows).fill(1),
  };
}
