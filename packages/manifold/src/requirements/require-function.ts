import { shown } from './shown.js';

/** @throws TypeError which names the caller and the option, where one that is given is no function. */
export function requireFunction(caller: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new TypeError(`${caller}: need ${name} to be a function, got ${name}=${shown(value)}`);
}
