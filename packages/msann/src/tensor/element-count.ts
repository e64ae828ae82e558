import type { Shape } from './tensor-operations.js';

/** Returns the number of elements of a tensor. */
export function elementCount(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}
