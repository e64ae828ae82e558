import { describe, expect, it } from '@jest/globals';
import { complete, cycle, path } from '@msann/graph-lineage';
import {
  jointMatchingProlongation,
  objectiveLowerBound,
  optimalProlongation,
  prolongationObjective,
} from '../../src/index.js';

describe('the matching of distance eigenvectors by both terms', () => {
  it.each([0.1, 0.5, 0.9])('is near the best that is known between paths at s = %d', (s) => {
    for (const n of [6, 9, 12]) {
      const { P } = jointMatchingProlongation(path(n), path(2 * n), { s });
      const E = prolongationObjective(path(n), path(2 * n), { s }).cost(P);
      const best = optimalProlongation(path(n), path(2 * n), { s, randomStarts: 0 }).E;
      expect(E).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      expect(E).toBeLessThan(1.06 * best);
    }
  });

  it('is the minimum between paths at s = 1', () => {
    const { P, cost } = jointMatchingProlongation(path(7), path(17), { s: 1 });
    expect(cost).toBeCloseTo(objectiveLowerBound(path(7), path(17), { s: 1 }), 10);
    expect(prolongationObjective(path(7), path(17), { s: 1 }).cost(P)).toBeCloseTo(cost, 10);
  });

  it('costs what it says where the two commute', () => {
    for (const [coarse, fine] of [
      [complete(4), complete(7)],
      [cycle(5), cycle(11)],
    ] as const) {
      const options = { s: 0.3, alpha: 2, beta: 0.4 };
      const { P, cost } = jointMatchingProlongation(coarse, fine, options);
      expect(prolongationObjective(coarse, fine, options).cost(P)).toBeCloseTo(cost, 9);
      expect(cost).toBeGreaterThanOrEqual(optimalProlongation(coarse, fine, options).E - 1e-9);
    }
  });
});
