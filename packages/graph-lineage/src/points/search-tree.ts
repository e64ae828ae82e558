import type { PointSet } from './point-set.js';
import { LEAF, type PointTree } from './point-tree.js';

/**
 * The last point that is still wanted: points farther away are not, nor those as far away and of a
 * higher index. It may draw nearer while the search is under way.
 */
export interface Limit {
  squaredDistance: number;
  index: number;
}

/** Sees a point, by its index, and its squared distance. */
export type Sight = (index: number, squaredDistance: number) => void;

/**
 * Returns the search that shows every point within a limit from the point of some index, that point
 * among them, the near ones sooner.
 *
 * A point on the far side of a split is at least as far away as the split, also in rounded
 * arithmetic, so that none is missed. The index in the limit keeps many points that are all the same
 * from being looked through one by one.
 */
export function searchTree(
  { count, dimension, coordinates: points }: PointSet,
  { members, coordinates, axes, leastIndices }: PointTree,
): (index: number, limit: Limit, see: Sight) => void {
  let query = 0;
  let limit: Limit;
  let show: Sight;
  const isWithin = (squaredDistance: number, index: number): boolean =>
    squaredDistance < limit.squaredDistance ||
    (squaredDistance === limit.squaredDistance && index <= limit.index);
  const showAt = (place: number): void => {
    let sum = 0;
    for (let axis = 0; axis < dimension; axis += 1) {
      const difference = points[query + axis]! - coordinates[place * dimension + axis]!;
      sum += difference * difference;
    }
    if (isWithin(sum, members[place]!)) show(members[place]!, sum);
  };
  /** Searches points that are all at least `floor` away, squared. */
  const search = (low: number, high: number, floor: number): void => {
    if (high - low <= LEAF) {
      for (let place = low; place < high; place += 1) showAt(place);
      return;
    }
    const middle = (low + high) >>> 1;
    if (!isWithin(floor, leastIndices[middle]!)) return;
    const axis = axes[middle]!;
    const beyond = points[query + axis]! - coordinates[middle * dimension + axis]!;
    const farFloor = Math.max(floor, beyond * beyond);
    if (beyond < 0) search(low, middle, floor);
    else search(middle + 1, high, floor);
    if (farFloor > limit.squaredDistance) return;
    showAt(middle);
    if (beyond < 0) search(middle + 1, high, farFloor);
    else search(low, middle, farFloor);
  };
  return (index, within, see) => {
    query = index * dimension;
    limit = within;
    show = see;
    search(0, count, 0);
  };
}
