import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { rowInner } from './row-inner.js';
import { columnPanel, isLarge, tiledProduct } from './tiled-product.js';
import { transposed } from './transposed.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns AᵀA, symmetric to the last bit. */
export function gram(a: Matrix): Matrix {
  const result = zeroMatrix(a.columns, a.columns);
  const out = matrixRows(result);
  const columns = matrixRows(transposed(a));
  if (isLarge(a.columns, a.rows, a.columns)) {
    const rows = matrixRows(a);
    tiledProduct(out, columns, a.rows, (panel, j) => columnPanel(panel, rows, j), 'upper');
  } else {
    for (let i = 0; i < columns.length; i += 1) {
      for (let j = i; j < columns.length; j += 1) out[i]![j] = rowInner(columns[i]!, columns[j]!);
    }
  }
  for (let i = 1; i < a.columns; i += 1) {
    for (let j = 0; j < i; j += 1) out[i]![j] = out[j]![i]!;
  }
  return result;
}
