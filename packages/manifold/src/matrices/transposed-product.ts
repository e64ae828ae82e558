import type { Matrix } from 'ml-matrix';
import { addFourRows, addRow } from './add-rows.js';
import { matrixRows } from './matrix-rows.js';
import { columnPanel, isLarge, tiledProduct } from './tiled-product.js';
import { transposed } from './transposed.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns AᵀB of `[n, k]` and `[n, m]`. */
export function transposedProduct(a: Matrix, b: Matrix): Matrix {
  const result = zeroMatrix(a.columns, b.columns);
  const right = matrixRows(b);
  const out = matrixRows(result);
  if (isLarge(a.columns, a.rows, b.columns)) {
    const left = matrixRows(transposed(a));
    tiledProduct(out, left, a.rows, (panel, j) => columnPanel(panel, right, j));
    return result;
  }
  const left = matrixRows(a);
  const blocked = a.rows - (a.rows % 4);
  for (let k = 0; k < blocked; k += 4) {
    const a0 = left[k]!;
    const a1 = left[k + 1]!;
    const a2 = left[k + 2]!;
    const a3 = left[k + 3]!;
    const b0 = right[k]!;
    const b1 = right[k + 1]!;
    const b2 = right[k + 2]!;
    const b3 = right[k + 3]!;
    for (let i = 0; i < a.columns; i += 1) {
      addFourRows(out[i]!, a0[i]!, b0, a1[i]!, b1, a2[i]!, b2, a3[i]!, b3);
    }
  }
  for (let k = blocked; k < a.rows; k += 1) {
    for (let i = 0; i < a.columns; i += 1) addRow(out[i]!, left[k]![i]!, right[k]!);
  }
  return result;
}
