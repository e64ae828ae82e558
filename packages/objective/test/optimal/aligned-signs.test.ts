import { expect, it } from '@jest/globals';
import { cycle, path } from '@msann/graph-lineage';
import { optimalProlongation } from '../../src/optimal/optimal-prolongation.js';

it('ends where signs are tied: a cycle has many of the same frequency', () => {
  const { E, lowerBound } = optimalProlongation(path(4), cycle(7), {
    alpha: 1,
    beta: 1,
    randomStarts: 1,
    seed: 3798665746,
  });
  expect(E).toBeGreaterThanOrEqual(lowerBound);
});
