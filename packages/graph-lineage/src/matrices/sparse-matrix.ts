import { Matrix } from 'ml-matrix';
import type { ReadonlyFloat64Array, ReadonlyUint32Array } from '../graph/graph.js';

/**
 * A real matrix in compressed rows (scipy `csr_array`): row i has the entries
 * `offsets[i] .. offsets[i + 1] - 1`, in ascending order of their columns, each column once.
 */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins: `[rows + 1]`. */
  readonly offsets: ReadonlyUint32Array;
  /** The column of each entry. */
  readonly indices: ReadonlyUint32Array;
  /** The value of each entry. */
  readonly values: ReadonlyFloat64Array;
}

/** Returns the same matrix with all its zeros. */
export function denseMatrix({ rows, columns, offsets, indices, values }: SparseMatrix): Matrix {
  const matrix = Matrix.zeros(rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      matrix.set(row, indices[entry]!, values[entry]!);
    }
  }
  return matrix;
}
