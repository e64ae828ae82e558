import { describe, expect, it } from '@jest/globals';
import { spread } from '../../src/report/spread.js';

describe('spread', () => {
  it('divides the squares by one less than the count', () => {
    // (4 + 0 + 4) / 2 = 4, whose root is 2
    expect(spread([1, 3, 5])).toEqual({ mean: 3, deviation: 2, count: 3 });
  });

  it('has no deviation for one value, and is null for none', () => {
    expect(spread([7])).toEqual({ mean: 7, deviation: null, count: 1 });
    expect(spread([])).toBeNull();
  });
});
