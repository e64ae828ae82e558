import type { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';

/** Returns the matrix of f(a, b, c) of the entries of matrices of one shape. */
export function entrywise(
  f: (a: number, b: number, c: number) => number,
  a: Matrix,
  b: Matrix,
  c: Matrix = b,
): Matrix {
  const result = zeroMatrix(a.rows, a.columns);
  const first = matrixRows(a);
  const second = matrixRows(b);
  const third = matrixRows(c);
  matrixRows(result).forEach((row, i) => {
    for (let j = 0; j < row.length; j += 1) {
      row[j] = f(first[i]![j]!, second[i]![j]!, third[i]![j]!);
    }
  });
  return result;
}
