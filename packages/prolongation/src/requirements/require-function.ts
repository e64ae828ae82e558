import { shown } from './shown.js';

/**
 * Checks that a value is a function.
 *
 * @throws TypeError that names the caller and what the function is.
 */
export function requireFunction(caller: string, what: string, value: unknown): void {
  if (typeof value === 'function') return;
  throw new TypeError(`${caller}: need a function as ${what}, got ${shown(value)}`);
}
