import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { denseFromSparse } from '../../src/matrices/dense-from-sparse.js';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import { sparseTranspose } from '../../src/matrices/sparse-transpose.js';
import { unvec } from '../../src/matrices/unvec.js';
import { vec } from '../../src/matrices/vec.js';
import { arbitraryMatrix } from '../arbitrary-matrix.js';
import { maxDifference } from '../max-difference.js';

describe('sparseFromDense', () => {
  it('is undone by denseFromSparse, and stores no zero', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), (matrix) => {
        const sparse = sparseFromDense(matrix);
        expect(maxDifference(denseFromSparse(sparse), matrix)).toBe(0);
        expect(sparse.values.every((value) => value !== 0)).toBe(true);
      }),
    );
  });

  it('has the arrays of scipy csr_array', () => {
    // python3 -c "import scipy.sparse as s; m = s.csr_array([[0, 2, 3], [0, 0, 0], [4, 0, 0]]);
    //   print(m.indptr, m.indices, m.data)"   scipy 1.17
    expect(
      sparseFromDense(
        new Matrix([
          [0, 2, 3],
          [0, 0, 0],
          [4, 0, 0],
        ]),
      ),
    ).toEqual({
      rows: 3,
      columns: 3,
      offsets: Uint32Array.of(0, 2, 2, 3),
      indices: Uint32Array.of(1, 2, 0),
      values: Float64Array.of(2, 3, 4),
    });
  });
});

describe('sparseTranspose', () => {
  it('is the sparse matrix of the transpose', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), (matrix) => {
        const expected = sparseFromDense(matrix.transpose());
        expect(sparseTranspose(sparseFromDense(matrix))).toEqual(expected);
      }),
    );
  });
});

describe('vec and unvec', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(arbitraryMatrix(), (matrix) => {
        const again = unvec(vec(matrix), matrix.rows, matrix.columns);
        expect(maxDifference(again, matrix)).toBe(0);
      }),
    );
  });

  it('refuse a vector of another length, and sizes that are none', () => {
    expect(() => unvec([1, 2, 3], 2, 2)).toThrow(
      new RangeError('unvec: need a vector of length 4, got 3'),
    );
    expect(() => unvec([1], 0.5, 2)).toThrow(
      new RangeError('unvec: need an integer rows >= 0, got rows=0.5'),
    );
    expect(() => unvec([1], 1, -1)).toThrow(
      new RangeError('unvec: need an integer columns >= 0, got columns=-1'),
    );
  });
});
