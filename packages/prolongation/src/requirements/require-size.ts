import { shown } from './shown.js';

/** What 32-bit indices can number. */
export const LARGEST_SIZE = 2 ** 32 - 1;

/**
 * Checks a number of nodes, before anything of that size is allocated.
 *
 * @throws RangeError that names the caller and the size unless it is an integer in 1 .. 2^32 - 1.
 */
export function requireSize(caller: string, name: string, size: unknown): void {
  if (isSize(size)) return;
  throw new RangeError(
    `${caller}: need an integer ${name} in 1..${LARGEST_SIZE}, got ${name}=${shown(size)}`,
  );
}

/** Whether a value is a number of nodes. */
export function isSize(size: unknown): size is number {
  return typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= LARGEST_SIZE;
}
