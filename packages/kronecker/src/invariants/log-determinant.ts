import { logarithm, type ScaledNumber } from './scaled-number.js';

/** A determinant sign · e^logAbs, whatever its size (numpy `slogdet`). */
export interface LogDeterminant {
  readonly sign: -1 | 0 | 1;
  /** ln |det|; -Infinity where the determinant is 0. */
  readonly logAbs: number;
}

/** Returns the sign and the logarithm of a scaled number. */
export function logDeterminant(determinant: ScaledNumber): LogDeterminant {
  const { mantissa } = determinant;
  const sign = mantissa > 0 ? 1 : mantissa < 0 ? -1 : 0;
  return { sign, logAbs: logarithm(determinant) };
}
