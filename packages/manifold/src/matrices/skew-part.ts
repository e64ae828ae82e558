import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns (A - Aᵀ) / 2 of a square matrix. */
export function skewPart(a: Matrix): Matrix {
  const result = zeroMatrix(a.rows, a.columns);
  const rows = matrixRows(a);
  const out = matrixRows(result);
  for (let i = 0; i < a.rows; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const half = 0.5 * (rows[i]![j]! - rows[j]![i]!);
      out[i]![j] = half;
      out[j]![i] = -half;
    }
  }
  return result;
}
