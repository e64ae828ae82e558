import type { AbstractMatrix } from 'ml-matrix';

/**
 * Returns the rows of a matrix as ml-matrix stores them, to write whole rows at the speed of typed
 * arrays. Its declarations keep silent about them, so they are checked here and nowhere assumed.
 *
 * @throws TypeError where the matrix is a view or stores its entries in another way.
 */
export function matrixRows(matrix: AbstractMatrix): readonly Float64Array[] {
  const rows: unknown = 'data' in matrix ? matrix.data : undefined;
  if (Array.isArray(rows) && rows.every((row) => row instanceof Float64Array)) return rows;
  throw new TypeError('matrixRows: need a matrix that stores its rows as Float64Array');
}
