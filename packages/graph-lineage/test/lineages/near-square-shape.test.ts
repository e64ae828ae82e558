import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearSquareShape } from '../../src/lineages/near-square-shape.js';

describe('nearSquareShape', () => {
  it.each([
    [1024, [32, 32]],
    [256, [16, 16]],
    [128, [16, 8]],
    [12, [4, 3]],
    [7, [7, 1]],
    [1, [1, 1]],
  ])('of %i is %p', (n, shape) => {
    expect(nearSquareShape(n)).toEqual(shape);
  });

  it('has n units, no more columns than rows, and no divisor between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        const [rows, columns] = nearSquareShape(n);
        expect(rows * columns).toBe(n);
        expect(rows).toBeGreaterThanOrEqual(columns);
        for (let between = columns + 1; between < rows; between += 1) {
          expect(n % between).not.toBe(0);
        }
      }),
    );
  });

  it('refuses a layer with no unit', () => {
    expect(() => nearSquareShape(0)).toThrow(
      new RangeError('nearSquareShape: need n >= 1, got n=0'),
    );
  });
});
