import type { AbstractMatrix } from 'ml-matrix';

/**
 * Returns the rows of a matrix as ml-matrix stores them, so that products run at the speed of typed
 * arrays. Its declarations keep silent about them: a matrix that stores them otherwise is copied.
 */
export function matrixRows(matrix: AbstractMatrix): readonly Float64Array[] {
  const rows: unknown = 'data' in matrix ? matrix.data : undefined;
  if (Array.isArray(rows) && rows.every((row) => row instanceof Float64Array)) return rows;
  return Array.from({ length: matrix.rows }, (_, row) => Float64Array.from(matrix.getRow(row)));
}
