/**
 * Refuses a number that is not an integer of at least `minimum`.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireInteger(caller: string, name: string, value: number, minimum: number): void {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${caller}: need an integer ${name}, got ${name}=${value}`);
  }
  if (value < minimum) {
    throw new RangeError(`${caller}: need ${name} >= ${minimum}, got ${name}=${value}`);
  }
}
