import { describe, expect, it } from '@jest/globals';
import { adaptive } from '../../src/index.js';
import { describeLineSearch } from './describe-line-search.js';

describeLineSearch('adaptive', adaptive);

describe('adaptive', () => {
  it('begins with the last length, or twice that', () => {
    const first = (evaluations: number, directionNorm = 1): number => {
      let tried = 0;
      const cost = (t: number): number => {
        if (t > 0 && tried === 0) tried = t;
        return -t;
      };
      const previous = { step: 0.5, directionNorm: 4, slope: -1, evaluations };
      adaptive()({ cost, slope: () => -1, directionNorm, previous });
      return tried;
    };
    expect(first(1)).toBe(4);
    expect(first(2)).toBe(2);
    expect(first(3)).toBe(4);
    expect(first(2, 8)).toBe(0.25);
  });

  it('begins with the first step of the line where there is one, else 1', () => {
    const line = { cost: (t: number) => -t, slope: () => -1 };
    expect(adaptive()({ ...line, firstStep: 3 }).step).toBe(3);
    expect(adaptive()(line).step).toBe(1);
  });
});
