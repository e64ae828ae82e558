import { shown } from './shown.js';

/**
 * Refuses a number that is not an integer of at least 1.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requirePositiveInteger(caller: string, name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`${caller}: need an integer ${name} >= 1, got ${name}=${shown(value)}`);
  }
}
