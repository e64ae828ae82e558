import { elementCount } from './element-count.js';
import type { Shape } from './tensor-operations.js';

/**
 * Throws unless values fill a shape; for engines' uploads.
 *
 * @example
 * ```ts
 * import { checkValues } from '@msann/msann';
 *
 * checkValues(Float32Array.of(1, 2, 3, 4), [2, 2]);
 * try {
 *   checkValues(Float32Array.of(1, 2, 3), [2, 2]);
 * } catch ({ message }) {
 *   console.log(message); // upload: need 4 values for shape [2, 2], got 3
 * }
 * ```
 */
export function checkValues(values: ArrayLike<number>, shape: Shape): void {
  if (values.length === elementCount(shape)) return;
  throw new RangeError(
    `upload: need ${elementCount(shape)} values for shape [${shape.join(', ')}], got ${values.length}`,
  );
}
