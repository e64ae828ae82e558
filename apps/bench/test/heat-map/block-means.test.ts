import { describe, expect, it } from '@jest/globals';
import { blockMeans, largestMean } from '../../src/heat-map/block-means.js';
import { dense } from './dense.js';

describe('blockMeans', () => {
  const matrix = dense([
    [1, -2, 3],
    [-3, 2, 5],
    [8, 0, -7],
  ]);

  it('of 1 by 1 are the absolute values', () => {
    const means = blockMeans(matrix, { rows: 1, columns: 1 });
    expect(means.map((row) => [...row])).toEqual([
      [1, 2, 3],
      [3, 2, 5],
      [8, 0, 7],
    ]);
    expect(largestMean(means)).toBe(8);
  });

  it('are means, of smaller blocks at the ends', () => {
    const means = blockMeans(matrix, { rows: 2, columns: 2 });
    expect(means.map((row) => [...row])).toEqual([
      [2, 4],
      [4, 7],
    ]);
  });
});
