/**
 * Refuses a vector of another length than is needed.
 *
 * @throws RangeError which names the caller, the length and what came.
 */
export function requireLength(caller: string, vector: ArrayLike<number>, length: number): void {
  if (vector.length !== length) {
    throw new RangeError(`${caller}: need a vector of length ${length}, got ${vector.length}`);
  }
}
