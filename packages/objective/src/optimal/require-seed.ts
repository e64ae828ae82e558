import { shown } from '../shown.js';

/**
 * Checks a seed.
 *
 * @throws RangeError that names the caller unless it is an integer in 0 .. 2^32 - 1.
 */
export function requireSeed(caller: string, seed: unknown): void {
  if (Number.isInteger(seed) && (seed as number) >= 0 && (seed as number) <= 0xffffffff) return;
  throw new RangeError(`${caller}: need an integer seed in 0..4294967295, got seed=${shown(seed)}`);
}
