/** What an Uint32Array can number: the vertices of a graph and the entries of its rows. */
const LARGEST = 2 ** 32 - 1;

/**
 * Refuses a graph too large for compressed rows of 32-bit numbers: `order` vertices with `entries`
 * neighbours in all. Asked before anything of that size is allocated.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireOrder(caller: string, order: number, entries: number): void {
  if (!(order <= LARGEST)) {
    throw new RangeError(`${caller}: need at most ${LARGEST} vertices, got ${order}`);
  }
  if (!(entries <= LARGEST)) {
    throw new RangeError(
      `${caller}: need at most ${LARGEST} entries in the adjacency matrix, got ${entries}`,
    );
  }
}
