import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cosineGap } from '../../src/spectra/cosine-gap.js';

describe('cosineGap', () => {
  it('is 2 - 2cos(πa/b)', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (over, b) => {
        const a = over % (b + 1);
        expect(cosineGap(a, b)).toBeCloseTo(2 - 2 * Math.cos((Math.PI * a) / b), 14);
      }),
    );
  });

  it('meets whole numbers to the bit', () => {
    expect([
      cosineGap(0, 5),
      cosineGap(1, 3),
      cosineGap(1, 2),
      cosineGap(2, 3),
      cosineGap(5, 5),
    ]).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the relative precision of small gaps, (πa/b)² less a twelfth of its square', () => {
    const angle = Math.PI / 1e7;
    expect(cosineGap(1, 1e7) / (angle ** 2 - angle ** 4 / 12)).toBeCloseTo(1, 14);
  });
});
