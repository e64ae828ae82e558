import type { Shape } from './tensorOperations.js';

/** Returns the number of elements of a tensor. */
export function elementCount(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}
