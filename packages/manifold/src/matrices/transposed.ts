import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns Aᵀ. */
export function transposed(a: Matrix): Matrix {
  const result = zeroMatrix(a.columns, a.rows);
  const out = matrixRows(result);
  matrixRows(a).forEach((row, i) => {
    for (let j = 0; j < row.length; j += 1) out[j]![i] = row[j]!;
  });
  return result;
}
