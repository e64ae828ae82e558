import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointSet, squaredDistance } from '../../src/points/point-set.js';
import { pointTree } from '../../src/points/point-tree.js';
import { searchTree } from '../../src/points/search-tree.js';
import { arbitraryPoints, arbitraryRealPoints } from './arbitrary-points.js';

describe('searchTree', () => {
  it.each([
    ['on a lattice', arbitraryPoints],
    ['anywhere', arbitraryRealPoints],
  ])('shows exactly the points within the limit, each once, for points %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.nat(), (points, from, to) => {
        const set = pointSet('test', points);
        const search = searchTree(set, pointTree(set));
        const query = from % set.count;
        // The limit is the place of a point, so that ties are tried.
        const last = to % set.count;
        const squared = squaredDistance(set, query, last);
        const distances = points.map((__, index) => squaredDistance(set, query, index));

        const seen: number[] = [];
        search(query, { squaredDistance: squared, index: last }, (index, distance) => {
          expect(distance).toBe(distances[index]);
          seen.push(index);
        });
        const expected = distances.flatMap((distance, index) =>
          distance < squared || (distance === squared && index <= last) ? [index] : [],
        );
        expect(seen.toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('looks at few of many points that are all the same', () => {
    const set = pointSet('test', Array<number[]>(1000).fill([1, 2]));
    const search = searchTree(set, pointTree(set));
    let seen = 0;
    const limit = { squaredDistance: Infinity, index: Infinity };
    search(500, limit, (index) => {
      seen += 1;
      Object.assign(limit, { squaredDistance: 0, index });
    });
    expect(limit.index).toBe(0);
    expect(seen).toBeLessThan(50);
  });
});
