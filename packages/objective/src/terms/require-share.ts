import { shown } from '../shown.js';

/**
 * Returns s, the share of locality.
 *
 * @throws RangeError that names the caller unless s is a number in 0..1.
 */
export function requireShare(caller: string, s: unknown): number {
  if (typeof s === 'number' && s >= 0 && s <= 1) return s;
  throw new RangeError(`${caller}: need s in 0..1, got s=${shown(s)}`);
}
