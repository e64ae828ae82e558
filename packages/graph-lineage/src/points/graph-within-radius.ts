import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';
import { requireOrder } from '../graph/require-order.js';
import { transposedRows } from '../graph/transposed-rows.js';
import type { PointSet } from '../points/point-set.js';
import { pointTree } from '../points/point-tree.js';
import { searchTree } from '../points/search-tree.js';

/** Returns the unweighted graph of the points, each two joined whose distance is at most the radius. */
export function graphWithinRadius(caller: string, points: PointSet, radius: number): Graph {
  const tree = pointTree(points);
  const search = searchTree(points, tree);
  const limit = { squaredDistance: largestSquare(radius), index: Infinity };
  const starts = new Uint32Array(points.count);
  const ends = new Uint32Array(points.count);
  let found = new Uint32Array(8 * points.count);
  let next = 0;
  // In the order of the tree, which keeps to what the processor has at hand.
  for (const point of tree.members) {
    starts[point] = next;
    search(point, limit, (other) => {
      if (other === point) return;
      if (next === found.length) {
        requireOrder(caller, points.count, next + 1);
        const larger = new Uint32Array(Math.min(2 * next, 2 ** 32 - 1));
        larger.set(found);
        found = larger;
      }
      found[next] = other;
      next += 1;
    });
    ends[point] = next;
  }
  // Distance is symmetric, so the transpose is the graph itself, its rows sorted.
  const { offsets, entries } = transposedRows(found.subarray(0, next), starts, ends);
  return graphFromSortedRows(offsets, entries, undefined);
}

/** The largest number whose root is at most the radius, so that a point just at the radius is within. */
function largestSquare(radius: number): number {
  let square = radius * radius;
  // To the next number up or down: three quarters of 2^-52 round to one place of any number. The
  // square is a few at most away; numbers too small for such a step stay as they are.
  const place = 0.75 * Number.EPSILON * square;
  for (let tries = 0; tries < 4 && Math.sqrt(square) > radius; tries += 1) square -= place;
  for (let tries = 0; tries < 4 && Math.sqrt(square + place) <= radius; tries += 1) square += place;
  return square;
}

/** Refuses a radius that is not a number >= 0. */
export function requireRadius(caller: string, radius: number): void {
  if (!(radius >= 0)) throw new RangeError(`${caller}: need radius >= 0, got radius=${radius}`);
}
