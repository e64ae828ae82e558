import { uniformPoints } from '../points/uniform-points.js';

/** Options of {@link randomPoints}. */
export interface RandomPointsOptions {
  /**
   * The number of coordinates of each point.
   *
   * @defaultValue 2
   */
  readonly dimension?: number;
  /**
   * The same seed gives the same points: an integer in 0 .. 2^32 - 1.
   *
   * @defaultValue 0
   */
  readonly seed?: number;
}

/**
 * Returns n points, one a row `[dimension]`, uniform in the unit cube [0, 1)^dimension.
 *
 * @example
 * ```ts
 * import { nearestNeighbourGraph, randomPoints } from '@msann/graph-lineage';
 *
 * const points = randomPoints(100, { dimension: 3, seed: 1 });
 * console.log(points.length, points[0].length); // 100 3
 * console.log(nearestNeighbourGraph(points, 4).order); // 100
 * ```
 *
 * @throws RangeError where n or the dimension is not an integer >= 1, or the seed not an integer in
 * 0 .. 2^32 - 1.
 */
export function randomPoints(
  n: number,
  options: RandomPointsOptions = {},
): readonly Float64Array[] {
  return uniformPoints('randomPoints', n, options);
}
