import { isDense, type MatrixLike } from '../matrices/matrix-like.js';

/** Calls back for each entry of a matrix, a sparse one's stored entries only. */
function forEachEntry(
  matrix: MatrixLike,
  visit: (value: number, row: number, column: number) => void,
): void {
  for (let row = 0; row < matrix.rows; row += 1) {
    if (isDense(matrix)) {
      for (let column = 0; column < matrix.columns; column += 1) {
        visit(matrix.get(row, column), row, column);
      }
    } else {
      const { offsets, indices, values } = matrix;
      for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
        visit(values[entry]!, row, indices[entry]!);
      }
    }
  }
}

/** Returns the diagonal `[rows]` of a square matrix. */
function diagonalOf(matrix: MatrixLike): Float64Array {
  const diagonal = new Float64Array(matrix.rows);
  forEachEntry(matrix, (value, row, column) => {
    if (row === column) diagonal[row] = value;
  });
  return diagonal;
}

/** Returns tr(A) of a square matrix. */
export function traceOf(matrix: MatrixLike): number {
  return diagonalOf(matrix).reduce((sum, value) => sum + value, 0);
}

/** Returns ‖A‖_F. */
export function frobeniusNormOf(matrix: MatrixLike): number {
  let sum = 0;
  forEachEntry(matrix, (value) => {
    sum += value * value;
  });
  return Math.sqrt(sum);
}

/** Returns ‖A - mean I‖_F of a square matrix. */
export function shiftedFrobeniusNorm(matrix: MatrixLike, mean: number): number {
  let sum = 0;
  forEachEntry(matrix, (value, row, column) => {
    if (row !== column) sum += value * value;
  });
  for (const value of diagonalOf(matrix)) sum += (value - mean) ** 2;
  return Math.sqrt(sum);
}
