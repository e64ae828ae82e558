import type { Matrix } from 'ml-matrix';
import { frobeniusNorm } from './frobenius-norm.js';
import { gram } from './gram.js';
import { matrixRows } from './matrix-rows.js';

/** Returns ‖AᵀA - I‖. */
export function orthonormalityError(a: Matrix): number {
  const g = gram(a);
  matrixRows(g).forEach((row, i) => {
    row[i]! -= 1;
  });
  return frobeniusNorm(g);
}
