import type { Shape } from './tensor-operations.js';

/**
 * Returns the shape of an element-wise operation on two tensors, by NumPy's broadcasting rule.
 *
 * @example
 * ```ts
 * import { broadcastShapes } from '@msann/msann';
 *
 * console.log(broadcastShapes([5, 3], [3]), broadcastShapes([2, 1, 3], [4, 1])); // [ 5, 3 ] [ 2, 4, 3 ]
 * ```
 *
 * @throws RangeError if an axis differs and neither length is 1
 */
export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const lengthA = a[axis - rank + a.length] ?? 1;
    const lengthB = b[axis - rank + b.length] ?? 1;
    if (lengthA !== lengthB && lengthA !== 1 && lengthB !== 1) {
      throw new RangeError(
        `broadcastShapes: need equal axes or axes of length 1, got [${a.join(', ')}] and [${b.join(', ')}]`,
      );
    }
    return Math.max(lengthA, lengthB);
  });
}
