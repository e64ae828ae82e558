import type { AxisMap } from './axis-map.js';
import { type DenseRows, vectorStarts } from './dense-rows.js';
import { moveAxisLast } from './move-axis.js';
import { addPackedProducts, packVectors } from './packed-products.js';
import { addScaledSlices, addStridedProduct } from './strided-products.js';

/** How many vectors are packed at a time, and how much of them: what caches hold beside A's rows. */
const packedVectors = 64;
const packedColumns = 512;

/** With fewer columns than these, packing takes longer than it saves. */
const fewColumns = 8;

/** Returns the axis map of a dense matrix whose rows are `values`, one after another. */
export function denseAxisMap(rows: number, columns: number, values: Float64Array): AxisMap {
  const matrix: DenseRows = { rows, columns, values };
  return {
    rows,
    columns,
    work: rows * columns,
    addAlong: (x, left, right, out) => {
      if (columns < fewColumns) addScaledSlices(matrix, x, left, right, out);
      else addDenseProducts(matrix, x, left, right, out);
    },
    transpose: () => denseAxisMap(columns, rows, moveAxisLast(values, 1, rows, columns)),
  };
}

/** Four vectors at a time, and one by one the up to three that are left. */
function addDenseProducts(
  matrix: DenseRows,
  x: Float64Array,
  left: number,
  right: number,
  out: Float64Array,
): void {
  const { rows, columns } = matrix;
  const count = left * right;
  const whole = count - (count % 4);
  const pack = new Float64Array(Math.min(packedVectors, whole) * Math.min(packedColumns, columns));
  for (let first = 0; first < whole; first += packedVectors) {
    const size = Math.min(packedVectors, whole - first);
    const from = vectorStarts(first, size, columns, right);
    const to = vectorStarts(first, size, rows, right);
    for (let start = 0; start < columns; start += packedColumns) {
      const depth = Math.min(packedColumns, columns - start);
      packVectors(x, from, right, start, depth, pack);
      addPackedProducts(matrix, pack, start, depth, out, to, right);
    }
  }
  const from = vectorStarts(whole, count - whole, columns, right);
  const to = vectorStarts(whole, count - whole, rows, right);
  for (let index = 0; index < count - whole; index += 1) {
    addStridedProduct(matrix, x, from[index]!, out, to[index]!, right);
  }
}
