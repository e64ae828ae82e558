import { describe, expect, it } from '@jest/globals';
import { denseFromSparse } from '../../src/matrices/dense-from-sparse.js';
import type { SparseMatrix } from '../../src/matrices/sparse-matrix.js';

const sound: SparseMatrix = {
  rows: 2,
  columns: 2,
  offsets: Uint32Array.of(0, 1, 3),
  indices: Uint32Array.of(1, 0, 1),
  values: Float64Array.of(1, 2, 3),
};

describe('a sparse matrix', () => {
  it('is taken where it is sound', () => {
    expect(denseFromSparse(sound).to2DArray()).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it.each<[string, Partial<SparseMatrix>, string]>([
    ['too few offsets', { offsets: Uint32Array.of(0, 3) }, 'need 3 offsets, got 2'],
    [
      'offsets that do not begin at 0',
      { offsets: Uint32Array.of(1, 1, 3) },
      'need offsets from 0 to the number of indices and of values, got 1 to 3 with 3 and 3',
    ],
    [
      'offsets that end early',
      { offsets: Uint32Array.of(0, 1, 2) },
      'need offsets from 0 to the number of indices and of values, got 0 to 2 with 3 and 3',
    ],
    [
      'too few values',
      { values: Float64Array.of(1) },
      'need offsets from 0 to the number of indices and of values, got 0 to 3 with 3 and 1',
    ],
    [
      'offsets that go down',
      { offsets: Uint32Array.of(0, 4, 3) },
      'need ascending offsets, got 4 and 3 at row 1',
    ],
    [
      'a column that is none',
      { indices: Uint32Array.of(2, 0, 1) },
      'need ascending columns < 2 in a row, got 2 in row 0',
    ],
    [
      'columns out of order',
      { indices: Uint32Array.of(1, 1, 0) },
      'need ascending columns < 2 in a row, got 0 in row 1',
    ],
    [
      'a column that comes twice',
      { indices: Uint32Array.of(1, 1, 1) },
      'need ascending columns < 2 in a row, got 1 in row 1',
    ],
  ])('is refused with %s', (_, broken, message) => {
    expect(() => denseFromSparse({ ...sound, ...broken })).toThrow(
      new RangeError(`denseFromSparse: ${message}`),
    );
  });
});
