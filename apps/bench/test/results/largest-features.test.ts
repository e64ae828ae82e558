import { describe, expect, it } from '@jest/globals';
import { largestFeatures } from '../../src/results/largest-features.js';

// W of 2 inputs and 3 units: columns (1, -1), (3, 0), (-4, 2).
const weights = Float32Array.of(1, 3, -4, -1, 0, 2);

describe('largestFeatures', () => {
  it('has the columns of the largest norm, each scaled about 1/2 by its own largest weight', () => {
    expect([...largestFeatures(weights, 2, 2)]).toEqual([0, 0.75, 1, 0.5]);
    expect([...largestFeatures(weights, 2, 24)]).toEqual([0, 0.75, 1, 0.5, 1, 0]);
  });

  it('rounds to sixteenths, and keeps the order of units of one norm', () => {
    // 0.135 of the largest is nearest to 1/8 of it, 0.06 to 0.
    const two = Float32Array.of(1, -1, 0.135, 0.06);
    expect([...largestFeatures(two, 2, 2)]).toEqual([1, 9 / 16, 0, 0.5]);
    expect([...largestFeatures(Float32Array.of(5, -5), 1, 2)]).toEqual([1, 0]);
  });

  it('shows units without weights as 0, and what is no number last, as NaN', () => {
    const none = Float32Array.of(Number.NaN, 0, 1, Number.NaN, 0, 1);
    expect([...largestFeatures(none, 2, 3)]).toEqual([1, 1, 0.5, 0.5, Number.NaN, Number.NaN]);
  });
});
