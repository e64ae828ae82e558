import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halvingShapes } from '../../src/lineages/halving-shapes.js';

const product = (shape: readonly number[]): number => shape.reduce((size, n) => size * n, 1);

describe('halvingShapes', () => {
  it('halves the longest axis, the last of several', () => {
    expect(halvingShapes([32, 32], 4)).toEqual([
      [32, 32],
      [32, 16],
      [16, 16],
      [16, 8],
      [8, 8],
    ]);
    expect(halvingShapes([16, 8], 2)).toEqual([
      [16, 8],
      [8, 8],
      [8, 4],
    ]);
    expect(halvingShapes([2, 2, 2], 3)).toEqual([
      [2, 2, 2],
      [2, 2, 1],
      [2, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('halves a 1-D layer', () => {
    expect(halvingShapes([12], 2)).toEqual([[12], [6], [3]]);
  });

  it('gives the shape alone at depth 0, as a copy', () => {
    const shape = [3, 3];
    const [first] = halvingShapes(shape, 0);
    expect(first).toEqual(shape);
    expect(first).not.toBe(shape);
  });

  it('has 2^l times fewer units at level l', () => {
    const powers = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(powers, (exponents) => {
        const shape = exponents.map((exponent) => 2 ** exponent);
        const depth = Math.log2(product(shape));
        const sizes = halvingShapes(shape, depth).map(product);
        expect(sizes).toEqual(sizes.map((_, level) => 2 ** (depth - level)));
        expect(sizes).toHaveLength(depth + 1);
      }),
    );
  });

  it('names the shape and the level of an odd longest axis', () => {
    expect(() => halvingShapes([6, 4], 3)).toThrow(
      new RangeError(
        'halvingShapes: need an even longest axis to halve, got shape [3, 2] at level 2',
      ),
    );
  });

  it.each([
    ['a negative depth', [4], -1, 'need depth >= 0, got depth=-1'],
    ['no axis', [], 0, 'need a shape of at least one axis, got []'],
    ['an axis of length 0', [4, 0], 1, 'need shape[1] >= 1, got shape[1]=0'],
  ])('refuses %s', (_, shape, depth, message) => {
    expect(() => halvingShapes(shape, depth)).toThrow(new RangeError(`halvingShapes: ${message}`));
  });
});
