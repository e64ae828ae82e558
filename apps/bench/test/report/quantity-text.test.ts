import { describe, expect, it } from '@jest/globals';
import { quantityText, spreadText } from '../../src/report/quantity-text.js';

describe('quantityText', () => {
  it.each([
    [0, '0'],
    [0.03124, '0.0312'],
    [7, '7.00'],
    [999.4, '999'],
    [999.6, '1.00k'],
    [12400, '12.4k'],
    [999600, '1.00M'],
    [3.1e12, '3.10T'],
    [Number.NaN, 'not a number'],
  ])('writes %d as %s', (value, text) => expect(quantityText(value)).toBe(text));
});

describe('spreadText', () => {
  it('gives the deviation in the scale and with the decimals of the mean', () => {
    expect(spreadText({ mean: 12400, deviation: 310, count: 3 })).toBe('12.4k ± 0.3k');
    expect(spreadText({ mean: 0.0312, deviation: 0.00044, count: 3 })).toBe('0.0312 ± 0.0004');
  });

  it('keeps one digit of a small deviation, and says 0 only where there is none', () => {
    expect(spreadText({ mean: 12400, deviation: 2.2, count: 3 })).toBe('12.4k ± 0.002k');
    expect(spreadText({ mean: 12400, deviation: 1e-11, count: 3 })).toBe('12.4k ± 0');
  });

  it('is the mean alone for one seed', () => {
    expect(spreadText({ mean: 12400, deviation: null, count: 1 })).toBe('12.4k');
  });
});
