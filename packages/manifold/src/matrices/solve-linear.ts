import type { Matrix } from 'ml-matrix';
import { addFourRows, addRow } from './add-rows.js';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns A⁻¹ B of `[n, n]` and `[n, m]`, by elimination with row exchanges. */
export function solveLinear(a: Matrix, b: Matrix): Matrix {
  const result = zeroMatrix(b.rows, b.columns);
  const order = a.rows;
  const rows = matrixRows(a).map((row) => row.slice());
  const out = matrixRows(b).map((row) => row.slice());
  for (let k = 0; k < order; k += 1) {
    const pivot = pivotRow(rows, k);
    exchange(rows, k, pivot);
    exchange(out, k, pivot);
    const row = rows[k]!;
    for (let i = k + 1; i < order; i += 1) {
      const factor = -rows[i]![k]! / row[k]!;
      if (factor === 0) continue;
      addBeyond(rows[i]!, factor, row, k);
      addRow(out[i]!, factor, out[k]!);
    }
  }
  for (let k = order - 1; k >= 0; k -= 1) {
    const row = rows[k]!;
    const sums = out[k]!;
    let j = k + 1;
    for (; j + 3 < order; j += 4) {
      addFourRows(
        sums,
        -row[j]!,
        out[j]!,
        -row[j + 1]!,
        out[j + 1]!,
        -row[j + 2]!,
        out[j + 2]!,
        -row[j + 3]!,
        out[j + 3]!,
      );
    }
    for (; j < order; j += 1) addRow(sums, -row[j]!, out[j]!);
    for (let c = 0; c < sums.length; c += 1) sums[c]! /= row[k]!;
  }
  matrixRows(result).forEach((row, i) => row.set(out[i]!));
  return result;
}

function pivotRow(rows: readonly Float64Array[], k: number): number {
  let best = k;
  for (let i = k + 1; i < rows.length; i += 1) {
    if (Math.abs(rows[i]![k]!) > Math.abs(rows[best]![k]!)) best = i;
  }
  return best;
}

function exchange(rows: Float64Array[], i: number, j: number): void {
  [rows[i], rows[j]] = [rows[j]!, rows[i]!];
}

function addBeyond(out: Float64Array, a: number, x: Float64Array, from: number): void {
  const length = out.length;
  for (let j = from; j < length; j += 1) out[j]! += a * x[j]!;
}
