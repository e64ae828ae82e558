import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns A R⁻¹ of `[n, p]` and an upper triangular `[p, p]`. */
export function divideByTriangle(a: Matrix, r: Matrix): Matrix {
  const result = zeroMatrix(a.rows, a.columns);
  const left = matrixRows(a);
  const triangle = matrixRows(r);
  const out = matrixRows(result);
  const scales = triangle.map((row, k) => 1 / row[k]!);
  const order = a.columns;
  const blocked = order - (order % 4);
  for (let i = 0; i < a.rows; i += 1) {
    const row = out[i]!;
    row.set(left[i]!);
    for (let k = 0; k < blocked; k += 4) divideFour(row, triangle, scales, k);
    for (let k = blocked; k < order; k += 1) {
      const value = row[k]! * scales[k]!;
      row[k] = value;
      for (let j = k + 1; j < order; j += 1) row[j]! -= value * triangle[k]![j]!;
    }
  }
  return result;
}

/** Finds entries k .. k + 3 and takes them out of all that follow, in one pass. */
function divideFour(
  row: Float64Array,
  triangle: readonly Float64Array[],
  scales: readonly number[],
  k: number,
): void {
  const r0 = triangle[k]!;
  const r1 = triangle[k + 1]!;
  const r2 = triangle[k + 2]!;
  const r3 = triangle[k + 3]!;
  const z0 = row[k]! * scales[k]!;
  const z1 = (row[k + 1]! - z0 * r0[k + 1]!) * scales[k + 1]!;
  const z2 = (row[k + 2]! - z0 * r0[k + 2]! - z1 * r1[k + 2]!) * scales[k + 2]!;
  const z3 = (row[k + 3]! - z0 * r0[k + 3]! - z1 * r1[k + 3]! - z2 * r2[k + 3]!) * scales[k + 3]!;
  row[k] = z0;
  row[k + 1] = z1;
  row[k + 2] = z2;
  row[k + 3] = z3;
  const length = row.length;
  for (let j = k + 4; j < length; j += 1) {
    row[j]! -= z0 * r0[j]! + z1 * r1[j]! + (z2 * r2[j]! + z3 * r3[j]!);
  }
}
