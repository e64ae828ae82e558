import { describe, expect, it } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { composeMaps, layerMaps, orthogonalityError, randomOrthogonal } from '../src/index.js';

/** Of sums of a hundred squares. */
const ROUNDING = 1e-14;

/** Returns the mean of a function of independent maps, which repeats itself from run to run. */
function mean(
  [coarse, fine]: readonly [number, number],
  count: number,
  of: (entries: readonly (readonly number[])[]) => number,
): number {
  const generator = xoroshiro128plus(7);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += of(randomOrthogonal(coarse, fine, generator).matrix.to2DArray());
  }
  return sum / count;
}

describe('randomOrthogonal', () => {
  it.each([
    [1, 1],
    [1, 5],
    [3, 3],
    [4, 7],
    [48, 96],
  ])('is orthonormal from %d to %d', (coarse, fine) => {
    const map = randomOrthogonal(coarse, fine, xoroshiro128plus(2));
    expect([map.kind, map.coarseSize, map.fineSize]).toEqual(['dense', coarse, fine]);
    expect(orthogonalityError(map)).toBeLessThan(ROUNDING);
  });

  it('is the same map for the same seed, and another for another', () => {
    const map = randomOrthogonal(3, 6, xoroshiro128plus(5));
    expect(randomOrthogonal(3, 6, xoroshiro128plus(5))).toEqual(map);
    expect(randomOrthogonal(3, 6, xoroshiro128plus(6))).not.toEqual(map);
  });

  it('advances the generator', () => {
    const generator = xoroshiro128plus(5);
    const first = randomOrthogonal(3, 6, generator);
    expect(randomOrthogonal(3, 6, generator)).not.toEqual(first);
  });

  // Of Haar's measure on [n, p]: E x = 0, E x² = 1/n, E x⁴ = 3/(n(n+2)) for every entry; in the corners too, where
  // factors whose signs are not settled would be one-sided. Means of 4,000 maps, within five of their deviations.
  it.each([
    ['the first column', 0, 0],
    ['the last column', 2, 1],
  ])('has entries of the moments of a uniform frame in %s', (_name, row, column) => {
    const [n, count] = [3, 4000];
    const entry = (power: number) =>
      mean([2, n], count, (entries) => entries[row]![column]! ** power);
    // Moments of a coordinate of the sphere in three dimensions, uniform on [-1, 1]: 1/3, 1/5, 1/9 for powers 2, 4, 8.
    expect(Math.abs(entry(1))).toBeLessThan(5 * Math.sqrt(1 / 3 / count));
    expect(Math.abs(entry(2) - 1 / n)).toBeLessThan(5 * Math.sqrt((1 / 5 - 1 / 9) / count));
    expect(Math.abs(entry(4) - 3 / (n * (n + 2)))).toBeLessThan(
      5 * Math.sqrt((1 / 9 - 1 / 25) / count),
    );
  });

  it('turns square frames both ways equally often', () => {
    const count = 4000;
    const determinant = mean([2, 2], count, (entries) =>
      Math.sign(entries[0]![0]! * entries[1]![1]! - entries[0]![1]! * entries[1]![0]!),
    );
    expect(Math.abs(determinant)).toBeLessThan(5 / Math.sqrt(count));
  });

  it('composes to orthonormal maps between any two levels', () => {
    const [finer, coarser] = layerMaps('orthogonal', 32, 2, { generator: xoroshiro128plus(3) });
    const both = composeMaps(finer!, coarser!);
    expect([both.kind, both.fineSize, both.coarseSize]).toEqual(['dense', 32, 8]);
    expect(orthogonalityError(both)).toBeLessThan(ROUNDING);
  });

  it.each([
    [() => randomOrthogonal(5, 4, xoroshiro128plus(1)), 'coarseSize <= fineSize, got coarseSize=5'],
    [() => randomOrthogonal(2, 4, {} as RandomGenerator), 'need a random generator of pure-rand'],
    [
      () =>
        randomOrthogonal(2, 4, {
          ...xoroshiro128plus(1),
          next: () => Number.NaN,
        } as RandomGenerator),
      'need a generator of 32-bit integers, got one of NaN',
    ],
  ])('refuses bad input', (call, message) => {
    expect(call).toThrow(message);
  });
});
