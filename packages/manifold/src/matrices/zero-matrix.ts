import { Matrix } from 'ml-matrix';

/**
 * Returns a matrix of zeros, to be filled by its rows.
 *
 * A typed array of its own for each row, as the constructor makes, takes ten times as long as one
 * for all of which the rows are views, unless rows are so short that the engine keeps them in its
 * own heap.
 */
export function zeroMatrix(rows: number, columns: number): Matrix {
  if (columns <= SHORT || rows === 0) return new Matrix(rows, columns);
  const entries = new ArrayBuffer(rows * columns * Float64Array.BYTES_PER_ELEMENT);
  const data: Float64Array[] = [];
  for (let i = 0; i < rows; i += 1) {
    data.push(new Float64Array(entries, i * columns * Float64Array.BYTES_PER_ELEMENT, columns));
  }
  return Object.assign(new Matrix(0, columns), { data, rows });
}

const SHORT = 8;
