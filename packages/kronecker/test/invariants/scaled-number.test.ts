import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  logarithm,
  scaled,
  scaledPower,
  scaledProduct,
  toNumber,
} from '../../src/invariants/scaled-number.js';

const extremes = [Number.MAX_VALUE, 1 - 2 ** -53, 2 ** -1022, 2 ** -1000, Number.MIN_VALUE, 0];

describe('a scaled number', () => {
  it('is the number that it was made of, its mantissa in [1, 2)', () => {
    const value = fc.oneof(
      fc.constantFrom(...extremes),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, minExcluded: true }),
    );
    fc.assert(
      fc.property(value, (number) => {
        const { mantissa, exponent } = scaled(number);
        expect(number === 0 || (mantissa >= 1 && mantissa < 2)).toBe(true);
        expect(toNumber({ mantissa, exponent })).toBe(number);
        expect(toNumber(scaled(-number))).toBe(0 - number);
      }),
    );
  });

  it('has products and powers beyond the range of a float64', () => {
    const large = scaled(1.5 * 2 ** 1023);
    const squared = scaledProduct([large, large]);
    expect(toNumber(squared)).toBe(Infinity);
    expect(toNumber(scaledProduct([squared, scaled(2 ** -1040)]))).toBe(2.25 * 2 ** 1006);
    expect(scaledPower(scaled(-3), 5)).toEqual(scaled(-243));
    expect(scaledPower(scaled(7), 0)).toEqual(scaled(1));
    expect(toNumber(scaledPower(scaled(1e-300), 100))).toBe(0);
    expect(logarithm(scaledPower(scaled(1e-300), 100)) / Math.LN10).toBeCloseTo(-30_000, 8);
  });

  it('is infinite or NaN as products are', () => {
    expect(toNumber(scaledProduct([scaled(Infinity), scaled(-2)]))).toBe(-Infinity);
    expect(toNumber(scaledProduct([scaled(Infinity), scaled(0)]))).toBeNaN();
  });
});
