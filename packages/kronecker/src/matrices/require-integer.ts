/**
 * Refuses a number that is not an integer of at least `minimum`.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireInteger(caller: string, name: string, value: number, minimum: number): void {
  if (!Number.isSafeInteger(value) || value < minimum) {
    throw new RangeError(`${caller}: need an integer ${name} >= ${minimum}, got ${name}=${value}`);
  }
}
