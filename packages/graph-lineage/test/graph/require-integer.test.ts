import { describe, expect, it } from '@jest/globals';
import { requireInteger } from '../../src/graph/require-integer.js';

describe('requireInteger', () => {
  it('accepts the minimum and what is above it', () => {
    expect(() => requireInteger('cycle', 'n', 1, 1)).not.toThrow();
    expect(() => requireInteger('cycle', 'n', 7, 1)).not.toThrow();
  });

  it('names the caller, the rule and a value that is too small', () => {
    expect(() => requireInteger('cycle', 'n', 0, 1)).toThrow(
      new RangeError('cycle: need n >= 1, got n=0'),
    );
  });

  it.each([1.5, NaN, Infinity, 2 ** 53])('refuses %p as no safe integer', (value) => {
    expect(() => requireInteger('cycle', 'n', value, 1)).toThrow(
      new RangeError(`cycle: need an integer n, got n=${value}`),
    );
  });
});
