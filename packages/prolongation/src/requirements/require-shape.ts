import { LARGEST_SIZE, requireSize } from './require-size.js';
import { shown } from './shown.js';

/**
 * Returns the number of nodes of a grid.
 *
 * @throws TypeError where the shape is no array, RangeError where it has no axis, a length that is no number
 * of nodes, or more nodes than there are numbers for; all name the caller and the shape.
 */
export function requireShape(caller: string, name: string, shape: readonly number[]): number {
  requireAxes(caller, name, shape);
  if (shape.length === 0) {
    throw new RangeError(`${caller}: need a ${name} of at least one axis, got []`);
  }
  for (const [axis, length] of shape.entries()) requireSize(caller, `${name}[${axis}]`, length);
  const size = shape.reduce((product, length) => product * length, 1);
  if (size > LARGEST_SIZE) {
    throw new RangeError(
      `${caller}: need a ${name} of at most ${LARGEST_SIZE} nodes, got [${shape.join(', ')}]`,
    );
  }
  return size;
}

/** @throws TypeError that names the caller where a shape is no array. */
export function requireAxes(caller: string, name: string, shape: unknown): void {
  if (Array.isArray(shape)) return;
  throw new TypeError(`${caller}: need a ${name} that is an array, got ${shown(shape)}`);
}
