/** Offsets and indices are 32-bit. */
const limit = 2 ** 32 - 1;

/**
 * Refuses a sparse result that its 32-bit arrays cannot hold.
 *
 * @throws RangeError which names the caller, the limit and the number.
 */
export function requireCapacity(caller: string, what: string, count: number): void {
  if (count > limit) {
    throw new RangeError(`${caller}: need at most 2^32 - 1 ${what}, got ${count}`);
  }
}
