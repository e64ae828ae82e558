import type { PointSet } from './point-set.js';
import { selectNth } from './select-nth.js';

/** Up to how many points are not split. */
export const LEAF = 8;

/**
 * A k-d tree: the points `members[low .. high - 1]` are split by the one in the middle, the smaller
 * coordinates of one axis before it, the larger behind it, and so each half, down to a few points.
 */
export interface PointTree {
  /** Points in the order of the tree: `[count]`. */
  readonly members: Uint32Array;
  /** The coordinates in the order of the tree: `[count, dimension]`. */
  readonly coordinates: Float64Array;
  /** The axis along which the point at each middle splits: `[count]`. */
  readonly axes: Uint32Array;
  /** The least index of the points that the point at each middle splits, itself among them: `[count]`. */
  readonly leastIndices: Uint32Array;
}

/** Returns the tree of the points, in O(n log n). */
export function pointTree({ count, dimension, coordinates }: PointSet): PointTree {
  const members = Uint32Array.from({ length: count }, (_, index) => index);
  const axes = new Uint32Array(count);
  const leastIndices = new Uint32Array(count);

  const widestAxis = (low: number, high: number): number => {
    let [widest, width] = [0, -1];
    for (let axis = 0; axis < dimension; axis += 1) {
      let [least, most] = [Infinity, -Infinity];
      for (let place = low; place < high; place += 1) {
        const coordinate = coordinates[members[place]! * dimension + axis]!;
        if (coordinate < least) least = coordinate;
        if (coordinate > most) most = coordinate;
      }
      if (most - least > width) [widest, width] = [axis, most - least];
    }
    return widest;
  };
  const split = (low: number, high: number): void => {
    if (high - low <= LEAF) return;
    const middle = (low + high) >>> 1;
    const axis = widestAxis(low, high);
    axes[middle] = axis;
    leastIndices[middle] = members.subarray(low, high).reduce((a, b) => Math.min(a, b));
    selectNth(members, low, high - 1, middle, coordinates, dimension, axis);
    split(low, middle);
    split(middle + 1, high);
  };
  split(0, count);

  const inOrder = new Float64Array(coordinates.length);
  for (let place = 0; place < count; place += 1) {
    const start = members[place]! * dimension;
    for (let axis = 0; axis < dimension; axis += 1) {
      inOrder[place * dimension + axis] = coordinates[start + axis]!;
    }
  }
  return { members, coordinates: inOrder, axes, leastIndices };
}
