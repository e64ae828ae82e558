import { shown } from './shown.js';

/**
 * Refuses an option that is no number, or one that breaks a rule; undefined, which stands for the
 * default, passes.
 *
 * @throws RangeError which names the caller, the rule, the option and its value.
 */
export function requireNumber(
  caller: string,
  name: string,
  value: unknown,
  rule: string,
  holds: (value: number) => boolean,
): void {
  if (value === undefined || (typeof value === 'number' && holds(value))) return;
  throw new RangeError(`${caller}: need ${rule}, got ${name}=${shown(value)}`);
}
