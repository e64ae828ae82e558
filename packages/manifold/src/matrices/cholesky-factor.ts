import type { Matrix } from 'ml-matrix';
import { addRow } from './add-rows.js';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/**
 * Returns the upper triangular R with positive diagonal and RᵀR = G, or undefined where rounding
 * leaves G not positive definite, or it has entries that are not finite.
 */
export function choleskyFactor(g: Matrix): Matrix | undefined {
  const result = zeroMatrix(g.rows, g.columns);
  const rows = matrixRows(g);
  const out = matrixRows(result);
  for (let i = 0; i < g.rows; i += 1) {
    const row = out[i]!;
    row.set(rows[i]!);
    for (let k = 0; k < i; k += 1) addRow(row, -out[k]![i]!, out[k]!);
    row.fill(0, 0, i);
    const pivot = row[i]!;
    if (!(pivot > 0 && pivot < Infinity)) return undefined;
    const scale = 1 / Math.sqrt(pivot);
    for (let j = i; j < g.columns; j += 1) row[j]! *= scale;
  }
  return result;
}
