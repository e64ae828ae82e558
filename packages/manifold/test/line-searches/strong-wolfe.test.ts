import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Line, strongWolfe } from '../../src/index.js';
import { describeLineSearch } from './describe-line-search.js';

describeLineSearch('strongWolfe', strongWolfe);

/** Moré and Thuente's first three functions (1994), which searches are commonly compared on. */
const lines: readonly Line[] = [
  { cost: (t) => -t / (t * t + 2), slope: (t) => (t * t - 2) / (t * t + 2) ** 2 },
  {
    cost: (t) => (t + 0.004) ** 5 - 2 * (t + 0.004) ** 4,
    slope: (t) => 5 * (t + 0.004) ** 4 - 8 * (t + 0.004) ** 3,
  },
  {
    cost: (t) => {
      const kink = Math.abs(t - 1) < 0.01 ? (t - 1) ** 2 / 0.02 + 0.005 : Math.abs(t - 1);
      return kink + (2 * 0.99 * Math.sin((39 * Math.PI * t) / 2)) / (39 * Math.PI) - t * 0;
    },
    slope: (t) => {
      const kink = Math.abs(t - 1) < 0.01 ? (t - 1) / 0.01 : Math.sign(t - 1);
      return kink + 0.99 * Math.cos((39 * Math.PI * t) / 2);
    },
  },
];

describe('strongWolfe', () => {
  it('keeps both conditions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.constantFrom(1e-3, 1e-1, 1, 10, 1e3),
        fc.constantFrom(0.1, 0.5, 0.9),
        (line, firstStep, curvature) => {
          const { step, cost, status } = strongWolfe({ curvature })({ ...line, firstStep });
          expect(status).toBe('accepted');
          expect(cost).toBeLessThanOrEqual(line.cost(0) + 1e-4 * step * line.slope(0));
          expect(Math.abs(line.slope(step))).toBeLessThanOrEqual(-curvature * line.slope(0));
        },
      ),
    );
  });

  it('needs few evaluations on smooth lines', () => {
    const [line] = lines as [Line];
    expect(strongWolfe({ curvature: 0.1 })({ ...line, firstStep: 0.1 }).evaluations).toBeLessThan(
      8,
    );
  });

  it('returns the lowest step that it has seen when it has to end early', () => {
    const line = { cost: (t: number) => -t, slope: () => -1, firstStep: 1 };
    const { step, cost, status } = strongWolfe({ maximumEvaluations: 3 })(line);
    expect([step, cost, status]).toEqual([100, -100, 'evaluation-limit']);
  });

  it('guesses the step that lowers the cost as the last one did', () => {
    const previous = { step: 2, directionNorm: 1, slope: -3, evaluations: 1 };
    const line = { cost: (t: number) => (t - 3) ** 2, slope: (t: number) => 2 * (t - 3), previous };
    expect(strongWolfe()(line).step).toBe(1);
  });

  it('refuses shares that are none', () => {
    expect(() => strongWolfe({ curvature: 1 })).toThrow(
      new RangeError('strongWolfe: need 0 < curvature < 1, got curvature=1'),
    );
    expect(() => strongWolfe({ curvature: 0.1, sufficientDecrease: 0.2 })).toThrow(
      new RangeError(
        'strongWolfe: need sufficientDecrease < curvature, got sufficientDecrease=0.2, curvature=0.1',
      ),
    );
  });
});
