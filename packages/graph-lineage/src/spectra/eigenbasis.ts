import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import type { SpectralForm } from './spectral-form.js';

/** The eigenvalues and eigenvectors of a symmetric matrix M = V diag(values) Vᵀ. */
export interface Eigenbasis {
  /** The eigenvalues in ascending order: `[order]`. */
  readonly values: Float64Array;
  /** Orthonormal eigenvectors V, the columns in the order of the values: `[order, order]`. */
  readonly vectors: Matrix;
}

/** Returns the eigenbasis of a form: its values sorted once, equal ones left in their natural order. */
export function sortedEigenbasis({ values, vectors }: SpectralForm): Eigenbasis {
  const natural = Uint32Array.from(values.keys());
  const sorted = natural.toSorted((first, second) => values[first]! - values[second]!);
  return {
    values: values.toSorted(),
    vectors: columnsInOrder(vectors(), sorted),
  };
}

function columnsInOrder(matrix: Matrix, columns: Uint32Array): Matrix {
  const result = new Matrix(matrix.rows, columns.length);
  const rows = matrixRows(matrix);
  for (const [index, row] of matrixRows(result).entries()) {
    const from = rows[index]!;
    for (let column = 0; column < columns.length; column += 1)
      row[column] = from[columns[column]!]!;
  }
  return result;
}
