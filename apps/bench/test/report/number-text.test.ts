import { describe, expect, it } from '@jest/globals';
import { numberText } from '../../src/report/number-text.js';
import { powersOfTen, powerText } from '../../src/report/power-text.js';

describe('numberText', () => {
  it.each([
    [0.25, '0.25'],
    [0, '0'],
    [3.5032588244, '3.5032588'],
    [1.36203e-30, '1.4e-30'],
    [-2, '-2'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('of %d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('powerText', () => {
  it.each([
    [0.001, '10⁻³'],
    [0.01, '0.01'],
    [1, '1'],
    [100, '100'],
    [1e12, '10¹²'],
  ])('of %d is %s', (value, text) => {
    expect(powerText(value)).toBe(text);
  });
});

describe('powersOfTen', () => {
  it('are those within the limits, and 1 among them where they are too many', () => {
    expect(powersOfTen(0.5, 2000, 8)).toEqual([1, 10, 100, 1000]);
    expect(powersOfTen(1e-3, 1e3, 8)).toHaveLength(7);
    expect(powersOfTen(1e-12, 1e4, 6)).toEqual([1e-12, 1e-9, 1e-6, 1e-3, 1, 1000]);
  });
});
