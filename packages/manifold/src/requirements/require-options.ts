import { shown } from './shown.js';

/** @throws TypeError which names the caller, where options are no record. */
export function requireOptions(caller: string, options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${caller}: need a record of options, got ${shown(options)}`);
  }
}
