import { describe, expect, it } from '@jest/globals';
import { Matrix, MatrixTransposeView } from 'ml-matrix';
import { matrixRows } from '../../src/matrices/matrix-rows.js';

describe('matrixRows', () => {
  it('are the rows of the matrix itself', () => {
    const matrix = new Matrix([
      [1, 2],
      [3, 4],
    ]);
    const rows = matrixRows(matrix);
    expect(rows).toEqual([Float64Array.of(1, 2), Float64Array.of(3, 4)]);
    rows[1]![0] = 5;
    expect(matrix.get(1, 0)).toBe(5);
  });

  it('refuses a view, which has none', () => {
    expect(() => matrixRows(new MatrixTransposeView(new Matrix(2, 2)))).toThrow(
      new TypeError('matrixRows: need a matrix that stores its rows as Float64Array'),
    );
  });
});
