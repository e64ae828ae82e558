import { shown } from './shown.js';

/** @throws RangeError which names the caller, where a seed is no integer in 0 .. 2^32 - 1. */
export function requireSeed(caller: string, seed: unknown): void {
  if (Number.isInteger(seed) && Number(seed) >= 0 && Number(seed) <= 0xffffffff) return;
  throw new RangeError(`${caller}: need an integer seed in 0..4294967295, got seed=${shown(seed)}`);
}
