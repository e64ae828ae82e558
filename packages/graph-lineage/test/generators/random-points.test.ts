import { describe, expect, it } from '@jest/globals';
import { randomPoints } from '../../src/generators/random-points.js';

describe('randomPoints', () => {
  it('draws the points of a seed one coordinate after another', () => {
    // The numbers of `stream(1)` in test/random/random-stream.test.ts.
    expect(randomPoints(1, { dimension: 3, seed: 1 })).toEqual([
      Float64Array.of(0.34279854425255873, 0.24884773643544122, 0.7269486441723343),
    ]);
  });

  it('draws the first points the same however many are asked', () => {
    expect(randomPoints(10).slice(0, 4)).toEqual(randomPoints(4));
  });

  it('is 2-D and of seed 0 unless told otherwise', () => {
    expect(randomPoints(5)).toEqual(randomPoints(5, { dimension: 2, seed: 0 }));
    expect(randomPoints(5)).not.toEqual(randomPoints(5, { seed: 1 }));
  });

  it('fills the unit cube', () => {
    const points = randomPoints(1000, { dimension: 3 });
    for (let axis = 0; axis < 3; axis += 1) {
      const coordinates = points.map((point) => point[axis]!);
      expect(Math.min(...coordinates)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...coordinates)).toBeLessThan(1);
      // A mean of 1000 has a standard deviation of 0.0091.
      const mean = coordinates.reduce((sum, value) => sum + value, 0) / 1000;
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.045);
    }
  });

  it('refuses no point, no dimension and a seed that is no integer', () => {
    expect(() => randomPoints(0)).toThrow(new RangeError('randomPoints: need n >= 1, got n=0'));
    expect(() => randomPoints(3, { dimension: 0 })).toThrow(
      new RangeError('randomPoints: need dimension >= 1, got dimension=0'),
    );
    expect(() => randomPoints(3, { seed: 0.5 })).toThrow(
      new RangeError('randomPoints: need an integer seed in 0..4294967295, got seed=0.5'),
    );
  });
});
