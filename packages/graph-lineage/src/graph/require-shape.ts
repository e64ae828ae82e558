import { requireInteger } from '../graph/require-integer.js';

/**
 * Refuses a shape with no axis or with a length that is not an integer >= 1.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireShape(caller: string, shape: readonly number[]): void {
  if (shape.length === 0) {
    throw new RangeError(`${caller}: need a shape of at least one axis, got []`);
  }
  for (const [axis, length] of shape.entries()) {
    requireInteger(caller, `shape[${axis}]`, length, 1);
  }
}
