import type { Shape } from './tensor-operations.js';

/**
 * Returns the number of elements of a tensor.
 *
 * @example
 * ```ts
 * import { elementCount } from '@msann/msann';
 *
 * console.log(elementCount([2, 3, 4]), elementCount([])); // 24 1
 * ```
 */
export function elementCount(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}
