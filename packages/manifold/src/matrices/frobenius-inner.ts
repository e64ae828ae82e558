import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { rowInner } from './row-inner.js';

/** Returns ⟨A, B⟩ = tr(AᵀB) of two matrices of one shape. */
export function frobeniusInner(a: Matrix, b: Matrix): number {
  const left = matrixRows(a);
  const right = matrixRows(b);
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += rowInner(left[i]!, right[i]!);
  return sum;
}
