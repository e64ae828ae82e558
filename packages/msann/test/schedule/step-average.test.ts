import { describe, expect, it } from '@jest/globals';
import { averageShare, averageShareOf } from '../../src/schedule/step-average.js';

describe('shares of the mean of the steps', () => {
  it('take the first step as it is, later ones the more', () => {
    expect(averageShare(0)).toBe(1);
    // Weights of the steps of a visit of 20: products of shares and of what is kept later.
    const weights = Array.from({ length: 20 }, (_, k) =>
      Array.from({ length: 19 - k }, (_none, i) => 1 - averageShare(k + 1 + i)).reduce(
        (product, kept) => product * kept,
        averageShare(k),
      ),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    weights.slice(1).forEach((weight, k) => expect(weight).toBeGreaterThanOrEqual(weights[k]!));
  });

  it('of several steps are those of the steps one by one', () => {
    const kept = (1 - averageShare(5)) * (1 - averageShare(6)) * (1 - averageShare(7));
    expect(averageShareOf(5, 8)).toBeCloseTo(1 - kept, 15);
    expect(averageShareOf(0, 8)).toBe(1);
  });
});
