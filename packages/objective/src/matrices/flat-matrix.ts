import { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';

/** Returns the entries of a matrix, row after row, in an array of their own. */
export function flatFromMatrix(matrix: Matrix): Float64Array {
  const { columns } = matrix;
  const flat = new Float64Array(matrix.rows * columns);
  const rows = matrixRows(matrix);
  for (let row = 0; row < rows.length; row += 1) flat.set(rows[row]!, row * columns);
  return flat;
}

/** Returns the matrix `[rows, columns]` of the entries, row after row. */
export function matrixFromFlat(flat: Float64Array, rows: number, columns: number): Matrix {
  const matrix = new Matrix(rows, columns);
  const target = matrixRows(matrix);
  for (let row = 0, at = 0; row < rows; row += 1) {
    const entries = target[row]!;
    for (let column = 0; column < columns; column += 1, at += 1) entries[column] = flat[at]!;
  }
  return matrix;
}
