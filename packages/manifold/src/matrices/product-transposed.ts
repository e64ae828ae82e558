import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { rowInner } from './row-inner.js';
import { isLarge, rowPanel, tiledProduct } from './tiled-product.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns A Bᵀ of `[n, k]` and `[m, k]`. */
export function productTransposed(a: Matrix, b: Matrix): Matrix {
  const result = zeroMatrix(a.rows, b.rows);
  const left = matrixRows(a);
  const right = matrixRows(b);
  const out = matrixRows(result);
  if (isLarge(a.rows, a.columns, b.rows)) {
    tiledProduct(out, left, a.columns, (panel, j) => rowPanel(panel, right, j));
    return result;
  }
  for (let i = 0; i < a.rows; i += 1) {
    const row = left[i]!;
    for (let j = 0; j < b.rows; j += 1) out[i]![j] = rowInner(row, right[j]!);
  }
  return result;
}
