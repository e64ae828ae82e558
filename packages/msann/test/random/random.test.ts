import { describe, expect, it } from '@jest/globals';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { batchOrder, glorotNormal, randomStream } from '../../src/index.js';

const take = (seed: number, count: number, size: number, batches: number) => {
  const order = batchOrder(seed, count);
  return Array.from({ length: batches }, () => [...order(size)]);
};

describe('batchOrder', () => {
  it('uses every example once in each pass, also where the batch size does not divide the count', () => {
    const rows = take(0, 10, 4, 5).flat();
    for (const pass of [rows.slice(0, 10), rows.slice(10)]) {
      expect([...pass].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
    expect(rows.slice(0, 10)).not.toEqual(rows.slice(10));
  });

  it('depends on the seed', () => {
    expect(take(1, 50, 5, 3)).toEqual(take(1, 50, 5, 3));
    expect(take(1, 50, 5, 3)).not.toEqual(take(2, 50, 5, 3));
  });
});

describe('glorotNormal', () => {
  const values = glorotNormal(randomStream(0, 'test'), 300, 200);
  const deviation = Math.sqrt(2 / 500);

  it('has variance 2/(fan_in + fan_out)', () => {
    const variance = values.reduce((sum, x) => sum + x * x, 0) / values.length;
    // 60 000 draws: the sample variance is within 4 of its standard errors, √(2/60000) of it each.
    expect(Math.abs(variance / deviation ** 2 - 1)).toBeLessThan(0.023);
  });

  it('is truncated at two standard deviations of the normal', () => {
    const bound = (2 * deviation) / 0.8796256610342398;
    const largest = values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(largest).toBeLessThanOrEqual(Math.fround(bound));
    expect(largest).toBeGreaterThan(0.99 * bound);
  });
});

describe('randomStream', () => {
  const draw = (seed: number, purpose: string) => {
    const generator = randomStream(seed, purpose);
    return Array.from({ length: 4 }, () => uniformInt(generator, 0, 1e9));
  };

  it('is the same for the same seed and purpose, and differs otherwise', () => {
    expect(draw(3, 'a')).toEqual(draw(3, 'a'));
    expect(draw(3, 'a')).not.toEqual(draw(3, 'b'));
    expect(draw(3, 'a')).not.toEqual(draw(4, 'a'));
  });

  it.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %d', (seed) => {
    expect(() => randomStream(seed, 'a')).toThrow(`got ${seed}`);
  });
});
