import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns I, or its first columns. */
export function identityMatrix(rows: number, columns = rows): Matrix {
  const result = zeroMatrix(rows, columns);
  const out = matrixRows(result);
  for (let i = 0; i < Math.min(rows, columns); i += 1) out[i]![i] = 1;
  return result;
}
