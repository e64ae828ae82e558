import { describe, expect, it } from '@jest/globals';
import { pointSet } from '../../src/points/point-set.js';

describe('pointSet', () => {
  it('takes arrays and typed arrays, of any number of axes', () => {
    expect(pointSet('caller', [[1, 2, 3], Float32Array.of(4, 5, 6)])).toEqual({
      count: 2,
      dimension: 3,
      coordinates: Float64Array.of(1, 2, 3, 4, 5, 6),
    });
  });

  it('refuses no point, and points without coordinates', () => {
    expect(() => pointSet('caller', [])).toThrow(
      new RangeError('caller: need at least one point, got 0'),
    );
    expect(() => pointSet('caller', [[], []])).toThrow(
      new RangeError('caller: need points of dimension >= 1, got 0'),
    );
  });

  it('refuses points of different dimensions', () => {
    expect(() => pointSet('caller', [[1, 2], [3]])).toThrow(
      new RangeError('caller: need points of one dimension, got 1 for point 1 and 2 for point 0'),
    );
  });

  it.each([Number.NaN, Infinity])('refuses the coordinate %d', (coordinate) => {
    expect(() =>
      pointSet('caller', [
        [1, 2],
        [3, coordinate],
      ]),
    ).toThrow(new RangeError(`caller: need finite coordinates, got ${coordinate} in point 1`));
  });
});
