import { elementCount } from './element-count.js';
import type { Shape } from './tensor-operations.js';

/** Throws unless values fill a shape; for engines' uploads. */
export function checkValues(values: ArrayLike<number>, shape: Shape): void {
  if (values.length === elementCount(shape)) return;
  throw new RangeError(
    `upload: need ${elementCount(shape)} values for shape [${shape.join(', ')}], got ${values.length}`,
  );
}
