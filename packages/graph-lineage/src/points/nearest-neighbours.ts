import type { PointSet } from './point-set.js';
import { pointTree } from './point-tree.js';
import { searchTree } from './search-tree.js';

/**
 * Returns the k nearest other points of each point, nearest first; of equally near ones those of the
 * lower index: `[count, k]`.
 */
export function nearestNeighbours(points: PointSet, k: number): Uint32Array {
  const tree = pointTree(points);
  const search = searchTree(points, tree);
  const nearest = new Uint32Array(points.count * k);
  const distances = new Float64Array(k);
  // In the order of the tree, which keeps to what the processor has at hand.
  for (const point of tree.members) {
    const start = point * k;
    const limit = { squaredDistance: Infinity, index: Infinity };
    let held = 0;
    search(point, limit, (other, distance) => {
      if (other === point) return;
      // The limit is the last of k, so that a point within it takes the place of one.
      if (held < k) held += 1;
      let place = held - 1;
      for (; place > 0; place -= 1) {
        const before = nearest[start + place - 1]!;
        const distanceBefore = distances[place - 1]!;
        const isBefore =
          distanceBefore < distance || (distanceBefore === distance && before < other);
        if (isBefore) break;
        distances[place] = distanceBefore;
        nearest[start + place] = before;
      }
      distances[place] = distance;
      nearest[start + place] = other;
      if (held < k) return;
      limit.squaredDistance = distances[k - 1]!;
      limit.index = nearest[start + k - 1]!;
    });
  }
  return nearest;
}
