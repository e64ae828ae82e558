import { describe, expect, it } from '@jest/globals';
import { armijo } from '../../src/index.js';
import { describeLineSearch } from './describe-line-search.js';

describeLineSearch('armijo', armijo);

describe('armijo', () => {
  const parabola = { cost: (t: number) => (t - 1) ** 2, slope: (t: number) => 2 * (t - 1) };

  it('accepts by its rule: a share of the promised descent', () => {
    // (t - 1)² ≤ 1 - 2 δ t holds up to t = 2 (1 - δ).
    for (const sufficientDecrease of [0.1, 0.5, 0.9]) {
      const limit = 2 * (1 - sufficientDecrease);
      const search = armijo({ sufficientDecrease });
      expect(search({ ...parabola, firstStep: 0.999 * limit }).step).toBe(0.999 * limit);
      expect(search({ ...parabola, firstStep: 1.001 * limit }).step).toBeLessThan(limit);
    }
  });

  it('contracts at least by its share, at most by a fifth of it', () => {
    const tried: number[] = [];
    const cost = (t: number): number => {
      if (t > 0) tried.push(t);
      return t > 0.01 ? 1e9 : -t;
    };
    armijo({ contraction: 0.3 })({ cost, slope: () => -1, firstStep: 1 });
    for (const [index, t] of tried.slice(1).entries()) {
      const ratio = t / tried[index]!;
      expect(ratio).toBeGreaterThanOrEqual(0.3 / 5 - 1e-12);
      expect(ratio).toBeLessThanOrEqual(0.3);
    }
    expect(tried.length).toBeGreaterThan(1);
  });

  it('compares with the reference where there is one', () => {
    const line = { ...parabola, firstStep: 2.5, reference: 3 };
    expect(armijo()(line)).toEqual({ step: 2.5, cost: 2.25, evaluations: 1, status: 'accepted' });
  });

  it('refuses shares that are none', () => {
    expect(() => armijo({ contraction: 1 })).toThrow(
      new RangeError('armijo: need 0 < contraction < 1, got contraction=1'),
    );
    expect(() => armijo({ sufficientDecrease: 0 })).toThrow(
      new RangeError('armijo: need 0 < sufficientDecrease < 1, got sufficientDecrease=0'),
    );
  });
});
