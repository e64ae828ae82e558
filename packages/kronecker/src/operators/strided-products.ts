import type { DenseRows } from './dense-rows.js';
import { addFour } from './packed-products.js';

/** Adds A x to a vector of `out`, both with their numbers `stride` apart: four rows of A at a time. */
export function addStridedProduct(
  { rows, columns, values }: DenseRows,
  x: Float64Array,
  from: number,
  out: Float64Array,
  to: number,
  stride: number,
): void {
  const wholeRows = rows - (rows % 4);
  for (let row = 0; row < wholeRows; row += 4) {
    const a0 = row * columns;
    const a1 = a0 + columns;
    const a2 = a1 + columns;
    const a3 = a2 + columns;
    let [s0, s1, s2, s3] = [0, 0, 0, 0];
    for (let k = 0, place = from; k < columns; k += 1, place += stride) {
      const y = x[place]!;
      s0 += y * values[a0 + k]!;
      s1 += y * values[a1 + k]!;
      s2 += y * values[a2 + k]!;
      s3 += y * values[a3 + k]!;
    }
    addFour(out, to + row * stride, stride, s0, s1, s2, s3);
  }
  for (let row = wholeRows; row < rows; row += 1) {
    let sum = 0;
    for (let k = 0, place = from; k < columns; k += 1, place += stride) {
      sum += x[place]! * values[row * columns + k]!;
    }
    out[to + row * stride]! += sum;
  }
}

/** Adds a_ik times slice k of x `[right]` to slice i of `out`, for all i and k. */
export function addScaledSlices(
  { rows, columns, values }: DenseRows,
  x: Float64Array,
  left: number,
  right: number,
  out: Float64Array,
): void {
  for (let a = 0; a < left; a += 1) {
    for (let i = 0; i < rows; i += 1) {
      const to = (a * rows + i) * right;
      for (let k = 0; k < columns; k += 1) {
        const value = values[i * columns + k]!;
        const from = (a * columns + k) * right;
        for (let c = 0; c < right; c += 1) out[to + c]! += value * x[from + c]!;
      }
    }
  }
}
