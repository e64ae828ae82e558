import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns a A + b B of two matrices of one shape. */
export function combination(a: number, left: Matrix, b: number, right: Matrix): Matrix {
  const result = zeroMatrix(left.rows, left.columns);
  const x = matrixRows(left);
  const y = matrixRows(right);
  const out = matrixRows(result);
  for (let i = 0; i < left.rows; i += 1) combineRows(out[i]!, a, x[i]!, b, y[i]!);
  return result;
}

function combineRows(
  out: Float64Array,
  a: number,
  x: Float64Array,
  b: number,
  y: Float64Array,
): void {
  const length = out.length;
  for (let j = 0; j < length; j += 1) out[j] = a * x[j]! + b * y[j]!;
}
