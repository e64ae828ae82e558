import { shown } from './shown.js';

/**
 * Checks that options are an object.
 *
 * @throws TypeError that names the caller.
 */
export function requireOptions(caller: string, options: unknown): void {
  if (typeof options === 'object' && options !== null) return;
  throw new TypeError(`${caller}: need an object of options, got ${shown(options)}`);
}
