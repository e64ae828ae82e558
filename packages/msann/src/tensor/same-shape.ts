import type { Shape } from './tensor-operations.js';

/**
 * Whether two shapes have the same axes.
 *
 * @example
 * ```ts
 * import { sameShape } from '@msann/msann';
 *
 * console.log(sameShape([2, 3], [2, 3]), sameShape([2, 3], [3, 2]), sameShape([1], [])); // true false false
 * ```
 */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
