import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestNeighbours } from '../../src/points/nearest-neighbours.js';
import { type PointSet, pointSet, squaredDistance } from '../../src/points/point-set.js';
import { arbitraryPoints, arbitraryRealPoints } from './arbitrary-points.js';

/** All other points, sorted by distance, then by index. */
function bruteForce(points: PointSet, k: number): Uint32Array {
  const all = Array.from({ length: points.count }, (_, index) => index);
  return Uint32Array.from(
    all.flatMap((point) =>
      all
        .filter((other) => other !== point)
        // Sorting is stable, so that the lower index comes first.
        .toSorted((a, b) => squaredDistance(points, point, a) - squaredDistance(points, point, b))
        .slice(0, k),
    ),
  );
}

describe('nearestNeighbours', () => {
  it.each([
    ['on a lattice', arbitraryPoints],
    ['anywhere', arbitraryRealPoints],
  ])('are those of all pairs, the lower index first where equally near, %s', (_, arbitrary) => {
    fc.assert(
      fc.property(
        arbitrary.filter((points) => points.length > 1),
        fc.nat(),
        (points, choice) => {
          const set = pointSet('test', points);
          const k = 1 + (choice % Math.min(8, set.count - 1));
          expect(nearestNeighbours(set, k)).toEqual(bruteForce(set, k));
        },
      ),
    );
  });

  it('are all other points for the largest k', () => {
    const set = pointSet('test', [[0], [5], [1], [3]]);
    expect(nearestNeighbours(set, 3)).toEqual(Uint32Array.of(2, 3, 1, 3, 2, 0, 0, 3, 1, 1, 2, 0));
  });
});
