import { shown } from '../shown.js';

/**
 * Returns a number of random starts.
 *
 * @throws RangeError that names the caller unless it is an integer of at most 10 000: all are made at
 * once.
 */
export function requireStarts(caller: string, name: string, count: unknown): number {
  if (Number.isInteger(count) && (count as number) >= 0 && (count as number) <= MOST_STARTS) {
    return count as number;
  }
  throw new RangeError(
    `${caller}: need a whole number of random starts up to ${MOST_STARTS}, got ${name}=${shown(count)}`,
  );
}

const MOST_STARTS = 10_000;
