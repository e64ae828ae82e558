import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { product } from './product.js';

/** Returns C - A B. */
export function lessProduct(c: Matrix, a: Matrix, b: Matrix): Matrix {
  const result = product(a, b);
  const rows = matrixRows(c);
  const out = matrixRows(result);
  for (let i = 0; i < out.length; i += 1) subtractFrom(rows[i]!, out[i]!);
  return result;
}

function subtractFrom(x: Float64Array, out: Float64Array): void {
  const length = out.length;
  for (let j = 0; j < length; j += 1) out[j] = x[j]! - out[j]!;
}
