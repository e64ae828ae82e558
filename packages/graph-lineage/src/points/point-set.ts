/** Points of one dimension, a row each. */
export interface PointSet {
  readonly count: number;
  readonly dimension: number;
  /** `[count, dimension]`, row-major. */
  readonly coordinates: Float64Array;
}

/**
 * Returns the points in one array.
 *
 * @throws RangeError which names the caller where there is no point, the points are not all of one
 * dimension >= 1, or a coordinate is not finite.
 */
export function pointSet(caller: string, points: ArrayLike<ArrayLike<number>>): PointSet {
  const count = points.length;
  if (!(count >= 1)) throw new RangeError(`${caller}: need at least one point, got ${count}`);
  const dimension = points[0]!.length;
  if (!(dimension >= 1)) {
    throw new RangeError(`${caller}: need points of dimension >= 1, got ${dimension}`);
  }
  const coordinates = new Float64Array(count * dimension);
  for (let index = 0; index < count; index += 1) {
    const point = points[index]!;
    if (point.length !== dimension) {
      throw new RangeError(
        `${caller}: need points of one dimension, got ${point.length} for point ${index} and ${dimension} for point 0`,
      );
    }
    for (let axis = 0; axis < dimension; axis += 1) {
      const coordinate = point[axis]!;
      if (!Number.isFinite(coordinate)) {
        throw new RangeError(
          `${caller}: need finite coordinates, got ${coordinate} in point ${index}`,
        );
      }
      coordinates[index * dimension + axis] = coordinate;
    }
  }
  return { count, dimension, coordinates };
}

/** Returns |x - y|² of two of the points, the same whichever comes first. */
export function squaredDistance(
  { dimension, coordinates }: PointSet,
  first: number,
  second: number,
): number {
  let sum = 0;
  for (let axis = 0; axis < dimension; axis += 1) {
    const difference =
      coordinates[first * dimension + axis]! - coordinates[second * dimension + axis]!;
    sum += difference * difference;
  }
  return sum;
}
