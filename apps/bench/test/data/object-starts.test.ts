import { describe, expect, it } from '@jest/globals';
import { randomStream } from '@msann/msann';
import { objectStarts } from '../../src/data/object-starts.js';
import { chiSquareDeviation } from './chi-square.js';

/** Seeds are fixed: a bound that chance breaks once in some ten thousand times is not broken anew. */
const improbable = 4;

function draws(placement: Parameters<typeof objectStarts>[0], count: number): number[][] {
  const generator = randomStream(7, 'test');
  return Array.from({ length: count }, () => objectStarts(placement, generator));
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

describe('objectStarts', () => {
  it('puts one object at every place equally often', () => {
    const places = draws({ pixels: 1024, length: 128, objects: 1 }, 89700).flat();
    const found = counts(places.map(String));
    expect(Math.min(...places)).toBe(0);
    expect(Math.max(...places)).toBe(896);
    expect(found.size).toBe(897);
    expect(Math.abs(chiSquareDeviation([...found.values()]))).toBeLessThan(improbable);
  });

  it('puts two objects in every way that does not overlap equally often', () => {
    // Of 20 pixels, objects of 4: pairs with b - a >= 4 and b <= 16 are 13 + 12 + ... + 1.
    const pairs = draws({ pixels: 20, length: 4, objects: 2 }, 91000);
    const found = counts(pairs.map(([a, b]) => `${a} ${b}`));
    expect(found.size).toBe(91);
    expect(Math.abs(chiSquareDeviation([...found.values()]))).toBeLessThan(improbable);
    expect(pairs.every(([a, b]) => b! - a! >= 4)).toBe(true);
    expect(found.has('0 4')).toBe(true);
    expect(found.has('0 16')).toBe(true);
  });

  it('never lets two objects of the paper’s size overlap or leave the line', () => {
    const pairs = draws({ pixels: 1024, length: 128, objects: 2 }, 5000);
    expect(pairs.every(([a, b]) => a! >= 0 && b! - a! >= 128 && b! <= 896)).toBe(true);
  });

  it('fills a line that has no room to spare', () => {
    expect(draws({ pixels: 6, length: 3, objects: 2 }, 2)).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  it('refuses objects that do not fit', () => {
    const generator = randomStream(0, 'test');
    expect(() => objectStarts({ pixels: 5, length: 3, objects: 2 }, generator)).toThrow(
      'objectStarts: need 2 x 3 pixels at least, got a line of 5',
    );
  });
});
