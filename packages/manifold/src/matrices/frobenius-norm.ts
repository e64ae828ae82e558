import type { Matrix } from 'ml-matrix';
import { frobeniusInner } from './frobenius-inner.js';

/** Returns ‖A‖ = √⟨A, A⟩. */
export function frobeniusNorm(a: Matrix): number {
  return Math.sqrt(frobeniusInner(a, a));
}
