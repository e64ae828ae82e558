import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Line, LineSearch } from '../../src/index.js';

/** Declares what every line search keeps. */
export function describeLineSearch(
  name: string,
  search: (options?: { maximumEvaluations?: number }) => LineSearch,
): void {
  const parabola = { cost: (t: number) => (t - 1) ** 2, slope: (t: number) => 2 * (t - 1) };

  describe(`${name}, as every line search`, () => {
    it('lowers the cost from any first step', () => {
      fc.assert(
        fc.property(
          fc.double({ min: 1e-8, max: 1e8, noNaN: true }),
          fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
          (firstStep, scale) => {
            const line: Line = {
              cost: (t) => scale * (t - 1) ** 2,
              slope: (t) => 2 * scale * (t - 1),
              firstStep,
            };
            const { step, cost, status } = search()(line);
            expect(status).toBe('accepted');
            expect(cost).toBe(line.cost(step));
            expect(cost).toBeLessThan(scale);
          },
        ),
      );
    });

    it.each([NaN, Infinity])('keeps off costs of %d', (value) => {
      for (const wall of [1e-6, 0.5, 3]) {
        const line = {
          ...parabola,
          cost: (t: number) => (t > wall ? value : parabola.cost(t)),
          firstStep: 10,
        };
        const { step } = search()(line);
        expect(step).toBeGreaterThan(0);
        expect(step).toBeLessThanOrEqual(wall);
      }
    });

    it('keeps off gradients that are no numbers', () => {
      const line = { ...parabola, slope: (t: number) => (t > 0.7 ? NaN : 2 * (t - 1)) };
      const { step } = search()(line);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(0.7);
    });

    it('keeps to its limit of evaluations', () => {
      for (const maximumEvaluations of [1, 3, 7]) {
        let calls = 0;
        const line = {
          cost: (t: number) => {
            if (t > 0) calls += 1;
            return t;
          },
          slope: () => -1,
        };
        const result = search({ maximumEvaluations })(line);
        expect(result).toEqual({
          step: 0,
          cost: 0,
          evaluations: maximumEvaluations,
          status: 'evaluation-limit',
        });
        expect(calls).toBe(maximumEvaluations);
      }
    });

    it('ends where nothing is lower', () => {
      const up = search({ maximumEvaluations: 1e6 })({ cost: (t) => t, slope: () => -1 });
      expect([up.step, up.status]).toEqual([0, 'no-descent']);
      expect(up.evaluations).toBeLessThan(5000);
    });

    it('needs a slope that goes down', () => {
      for (const slope of [0, 1, NaN]) {
        const { status, evaluations } = search()({ cost: (t) => -t, slope: () => slope });
        expect([status, evaluations]).toEqual(['no-descent', 0]);
      }
    });

    it('gives up when it is told to', () => {
      let calls = 0;
      const halted = (): boolean => calls > 2;
      const cost = (t: number): number => {
        if (t > 0) calls += 1;
        return t;
      };
      const result = search()({ cost, slope: () => -1, halted });
      expect(result).toEqual({ step: 0, cost: 0, evaluations: 3, status: 'halted' });
    });

    it('finds a minimum that rounding hides', () => {
      // 1e6 + (t - 1)² / 1e12 is the same number for all t between 0 and 2.
      const line = {
        cost: (t: number) => 1e6 + (t - 1) ** 2 / 1e12,
        slope: (t: number) => (2 * (t - 1)) / 1e12,
        firstStep: 0.9,
      };
      expect(line.cost(0)).toBe(line.cost(1));
      const { step, status } = search()(line);
      expect(status).toBe('accepted');
      expect(Math.abs(line.slope(step))).toBeLessThan(Math.abs(line.slope(0)));
    });

    it('refuses options out of their ranges', () => {
      expect(() => search({ maximumEvaluations: 0 })).toThrow(
        new RangeError(`${name}: need maximumEvaluations >= 1, got maximumEvaluations=0`),
      );
    });
  });
}
