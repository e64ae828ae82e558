import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { shown } from './shown.js';

/**
 * Checks that a value is a generator of pure-rand.
 *
 * @throws TypeError that names the caller.
 */
export function requireGenerator(caller: string, value: unknown): asserts value is RandomGenerator {
  const next: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'next');
  if (typeof next === 'function') return;
  throw new TypeError(`${caller}: need a random generator of pure-rand, got ${shown(value)}`);
}
