import { halvingShapes } from '@msann/graph-lineage';

/**
 * Returns the shapes of a grid whose longest axis is halved `depth` times, finest first.
 *
 * @throws RangeError that names the caller where an axis to halve is odd.
 */
export function halvedShapes(
  caller: string,
  shape: readonly number[],
  depth: number,
): readonly (readonly number[])[] {
  const shapes = [shape];
  for (let level = 0; level < depth; level += 1) {
    const finer = shapes[level]!;
    if (Math.max(...finer) % 2 !== 0) {
      throw new RangeError(
        `${caller}: need an even longest axis to halve, got shape [${finer.join(', ')}] at level ${level}`,
      );
    }
    shapes.push(halvingShapes(finer, 1)[1]!);
  }
  return shapes;
}
