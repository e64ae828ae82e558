import type { Matrix } from 'ml-matrix';
import { addFourRows, addRow } from './add-rows.js';
import { matrixRows } from './matrix-rows.js';
import { columnPanel, isLarge, tiledProduct } from './tiled-product.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns A B of `[n, k]` and `[k, m]`. */
export function product(a: Matrix, b: Matrix): Matrix {
  const result = zeroMatrix(a.rows, b.columns);
  const left = matrixRows(a);
  const right = matrixRows(b);
  const out = matrixRows(result);
  const inner = a.columns;
  if (isLarge(a.rows, inner, b.columns)) {
    tiledProduct(out, left, inner, (panel, j) => columnPanel(panel, right, j));
    return result;
  }
  const blocked = inner - (inner % 4);
  for (let i = 0; i < a.rows; i += 1) {
    const row = left[i]!;
    const sums = out[i]!;
    for (let k = 0; k < blocked; k += 4) {
      addFourRows(
        sums,
        row[k]!,
        right[k]!,
        row[k + 1]!,
        right[k + 1]!,
        row[k + 2]!,
        right[k + 2]!,
        row[k + 3]!,
        right[k + 3]!,
      );
    }
    for (let k = blocked; k < inner; k += 1) addRow(sums, row[k]!, right[k]!);
  }
  return result;
}
