import { type MatrixLike, requireMatrix } from './matrix-like.js';

/**
 * Refuses an empty list of factors, and a factor that is no matrix.
 *
 * @throws RangeError where there is no factor, TypeError where one is no matrix; both name the caller.
 */
export function requireFactors(caller: string, factors: readonly MatrixLike[]): void {
  requireSome(caller, 'factor', factors);
  for (const factor of factors) requireMatrix(caller, factor);
}

/** @throws RangeError where a list is empty. */
export function requireSome(caller: string, what: string, list: readonly unknown[]): void {
  if (list.length === 0) throw new RangeError(`${caller}: need at least one ${what}, got none`);
}
