import { shown } from './shown.js';

/**
 * Checks that a value is a list of numbers: an array or a typed array. NaN is a number.
 *
 * @throws TypeError that names the caller and what is in the list.
 */
export function requireNumbers(
  caller: string,
  what: string,
  values: unknown,
): asserts values is ArrayLike<number> {
  if (!Array.isArray(values) && !isTypedArray(values)) {
    throw new TypeError(`${caller}: need an array of ${what}, got ${shown(values)}`);
  }
  const list: ArrayLike<unknown> = values;
  for (let at = 0; at < list.length; at += 1) {
    if (typeof list[at] === 'number') continue;
    throw new TypeError(
      `${caller}: need ${what} that are numbers, got ${shown(list[at])} at ${at}`,
    );
  }
}

function isTypedArray(value: unknown): value is ArrayLike<unknown> & ArrayBufferView {
  return ArrayBuffer.isView(value) && 'length' in value;
}
