import { requireInteger } from '../graph/require-integer.js';
import { requireShape } from '../graph/require-shape.js';

/**
 * Returns the shapes of a grid at the levels 0 .. depth, finest first: `depth + 1` shapes, each with
 * the longest axis of the one before halved, the last of several longest ones.
 *
 * `halvingShapes([4, 4], 3)` is `[[4, 4], [4, 2], [2, 2], [2, 1]]`; a 1-D layer of n units is
 * `[n]`. Each step pairs neighbouring units along one axis, so level l has 2^l times fewer.
 *
 * @example
 * ```ts
 * import { grid, halvingShapes } from '@msann/graph-lineage';
 *
 * const shapes = halvingShapes([8, 4], 3);
 * console.log(shapes); // [ [ 8, 4 ], [ 4, 4 ], [ 4, 2 ], [ 2, 2 ] ]
 * console.log(shapes.map((shape) => grid(shape).order)); // [ 32, 16, 8, 4 ]
 * ```
 *
 * @throws RangeError where the depth is not an integer >= 0, the shape has no axis, a length is not
 * an integer >= 1, or the axis to halve is odd; the last names the shape and its level.
 * @see paper section 3.4
 */
export function halvingShapes(
  shape: readonly number[],
  depth: number,
): readonly (readonly number[])[] {
  requireInteger('halvingShapes', 'depth', depth, 0);
  requireShape('halvingShapes', shape);
  const shapes: (readonly number[])[] = [[...shape]];
  for (let level = 0; level < depth; level += 1) shapes.push(halved(shapes[level]!, level));
  return shapes;
}

function halved(shape: readonly number[], level: number): readonly number[] {
  const longest = Math.max(...shape);
  if (longest % 2 !== 0) {
    throw new RangeError(
      `halvingShapes: need an even longest axis to halve, got shape [${shape.join(', ')}] at level ${level}`,
    );
  }
  return shape.with(shape.lastIndexOf(longest), longest / 2);
}
