import { shown } from '../shown.js';

/** A scale of the objective: α or β itself, or the best one for every P. */
export type Scale = number | 'auto';

/**
 * Returns the scale.
 *
 * @throws RangeError that names the caller and the scale unless it is a positive number, of a size that
 * leaves squares finite, or 'auto'.
 */
export function requireScale(caller: string, name: string, value: unknown): Scale {
  return value === 'auto' ? value : requireNumber(caller, name, value, " or 'auto'");
}

/**
 * Returns the scale, a number.
 *
 * @throws RangeError as {@link requireScale}, and where it is 'auto'.
 */
export function requireNumericScale(caller: string, name: string, value: unknown): number {
  return requireNumber(caller, name, value, '');
}

function requireNumber(caller: string, name: string, value: unknown, or: string): number {
  if (typeof value !== 'number' || !(value > 0 && value < Infinity)) {
    throw new RangeError(`${caller}: need ${name} > 0${or}, got ${name}=${shown(value)}`);
  }
  if (value < 1 / LARGEST_SCALE || value > LARGEST_SCALE) {
    throw new RangeError(
      `${caller}: need ${name} in ${1 / LARGEST_SCALE}..${LARGEST_SCALE}${or}, got ${name}=${value}`,
    );
  }
  return value;
}

/** The ratio of distances is as large where weights are 1e30 in one graph and 1e-30 in the other. */
const LARGEST_SCALE = 1e70;
