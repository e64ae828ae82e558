/**
 * Refuses a time that is negative or not finite.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireTime(caller: string, t: number): void {
  if (!(t >= 0 && t < Infinity)) {
    throw new RangeError(`${caller}: need a finite time t >= 0, got t=${t}`);
  }
}
