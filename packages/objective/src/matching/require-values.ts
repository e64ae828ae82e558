import { shown } from '../shown.js';

/**
 * Checks two lists of eigenvalues.
 *
 * @throws TypeError where one is no list; RangeError that names the caller where the first is the
 * longer or a value is not finite, or so large that its square at some scale is not.
 */
export function requireValues(
  caller: string,
  coarse: ArrayLike<number>,
  fine: ArrayLike<number>,
): void {
  for (const [name, values] of [
    ['coarse', coarse],
    ['fine', fine],
  ] as const) {
    const given: unknown = values;
    if (typeof given === 'object' && given !== null && 'length' in given) continue;
    throw new TypeError(`${caller}: need a list of ${name} values, got ${shown(given)}`);
  }
  if (!(coarse.length <= fine.length)) {
    throw new RangeError(
      `${caller}: need n1 <= n2 values, got n1=${coarse.length}, n2=${fine.length}`,
    );
  }
  for (const [name, values] of [
    ['coarse', coarse],
    ['fine', fine],
  ] as const) {
    for (let index = 0; index < values.length; index += 1) {
      const value: unknown = values[index];
      if (Number.isFinite(value) && Math.abs(value as number) <= LARGEST) continue;
      if (Number.isFinite(value)) {
        throw new RangeError(
          `${caller}: need ${name} values up to ${LARGEST} in size, got ${name}[${index}]=${value as number}`,
        );
      }
      throw new RangeError(
        `${caller}: need finite ${name} values, got ${name}[${index}]=${shown(values[index])}`,
      );
    }
  }
}

/** At the smallest scale, 1e-70, the squares of values are 1e70 times larger. */
const LARGEST = 1e100;
