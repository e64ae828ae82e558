import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HistoryRow } from '../../src/results/history-row.js';
import { thresholds } from '../../src/results/summary.js';
import { toThresholds } from '../../src/results/to-thresholds.js';

/** A history from pairs (cost, MSE): FLOPs are 1000 times the cost, seconds its square. */
function history(...pairs: readonly (readonly [number, number])[]): HistoryRow[] {
  return pairs.map(([cost, validationMse], index) => ({
    step: index,
    level: 0,
    cost,
    flops: 1000 * cost,
    seconds: cost * cost,
    validationMse,
  }));
}

describe('toThresholds', () => {
  it('interpolates on straight lines in log MSE against log measure', () => {
    // From (100, 0.8) to (1024, 0.25) the MSE is 8 / √cost (8 / 10 = 0.8, 8 / 32 = 0.25), a
    // straight line in logs: half the initial MSE 1 is at cost (8 / 0.5)² = 256.
    const rows = history([0, 1], [100, 0.8], [1024, 0.25], [10000, 0.05]);
    const found = toThresholds(rows);
    expect(found.initialMse).toBe(1);
    expect(found.costTo.half).toBeCloseTo(256, 9);
    expect(found.costTo.quarter).toBe(1024);
    // Then t = ln(0.25 / e) / ln 5, cost = 1024 · (10000 / 1024)^t.
    const later = (mse: number) =>
      1024 * (10000 / 1024) ** ((Math.log(0.25) - Math.log(mse)) / Math.log(5));
    expect(found.costTo.fifth).toBeCloseTo(later(0.2), 6);
    expect(found.costTo.tenth).toBeCloseTo(later(0.1), 6);
    expect(found.flopsTo.half).toBeCloseTo(256_000, 6);
    expect(found.secondsTo.half).toBeCloseTo(256 ** 2, 6);
  });

  it('goes linearly in the measure where the earlier row has measure 0', () => {
    // From (0, 1) to (100, 0.25): t = ln 2 / ln 4 = 1/2 at 0.5, and 1/5 is not reached.
    const found = toThresholds(history([0, 1], [100, 0.25]));
    expect(found.costTo.half).toBeCloseTo(50, 12);
    expect(found.secondsTo.half).toBeCloseTo(5000, 9);
    expect(found.costTo.quarter).toBe(100);
    expect(found.costTo.fifth).toBeNull();
    expect(found.costTo.tenth).toBeNull();
  });

  it('goes linearly in the MSE where the later row has MSE 0', () => {
    // From (4, 0.8) to (64, 0): t = (0.8 - 0.5) / 0.8 = 3/8, 4 · 16^(3/8) = 2^(7/2).
    const found = toThresholds(history([0, 1], [4, 0.8], [64, 0]));
    expect(found.costTo.half).toBeCloseTo(2 ** 3.5, 12);
  });

  it('is exact at an evaluation, also when the one before is the next number above', () => {
    const found = toThresholds(history([0, 1], [7, 0.5 + 2 ** -53], [61, 0.5]));
    // 7 · (61 / 7) is not 61 in floating point.
    expect(found.costTo.half).toBe(61);
  });

  it('takes the first crossing when the MSE goes up and down', () => {
    const found = toThresholds(history([0, 1], [10, 0.5], [20, 0.9], [30, 0.4], [40, 0.1]));
    expect(found.costTo.half).toBe(10);
    expect(found.costTo.quarter).toBeGreaterThan(30);
    expect(found.costTo.quarter).toBeLessThan(40);
    expect(found.costTo.tenth).toBe(40);
  });

  it('has null for all where nothing was reached', () => {
    const never = { half: null, quarter: null, fifth: null, tenth: null };
    for (const rows of [
      history([0, 1]),
      history([0, 1], [10, 0.51], [20, 3]),
      history([0, 1], [10, Number.NaN]),
      history([0, Number.NaN], [10, 0.1]),
      history([0, Infinity], [10, 0.1]),
    ]) {
      const { costTo, flopsTo, secondsTo } = toThresholds(rows);
      expect([costTo, flopsTo, secondsTo]).toEqual([never, never, never]);
    }
  });

  it('keeps what was reached before the MSE was no longer a number', () => {
    const found = toThresholds(history([0, 1], [10, 0.4], [20, Number.NaN]));
    expect(found.costTo.half).toBeGreaterThan(0);
    expect(found.costTo.half).toBeLessThan(10);
    expect(found.costTo.quarter).toBeNull();
  });

  it('refuses a history without rows', () => {
    expect(() => toThresholds([])).toThrow(RangeError);
  });

  const step = fc.record({
    grow: fc.double({ min: 0, max: 1e6, noNaN: true }),
    mse: fc.double({ min: 0, max: 2, noNaN: true }),
  });
  const histories = fc.array(step, { maxLength: 12 }).map((steps) => {
    let cost = 0;
    return history([0, 1], ...steps.map(({ grow, mse }) => [(cost += grow), mse] as const));
  });

  it('lies between the evaluations around the first crossing, which is earlier for half', () => {
    fc.assert(
      fc.property(histories, (rows) => {
        const { costTo } = toThresholds(rows);
        for (const [name, fraction] of Object.entries(thresholds)) {
          const found = costTo[name as keyof typeof thresholds];
          const index = rows.findIndex((row) => row.validationMse <= fraction);
          expect(found === null).toBe(index === -1);
          if (found === null) continue;
          expect(found).toBeGreaterThanOrEqual(rows[index - 1]?.cost ?? Number.NaN);
          expect(found).toBeLessThanOrEqual(rows[index]?.cost ?? Number.NaN);
        }
        const order = [costTo.half, costTo.quarter, costTo.fifth, costTo.tenth];
        const costs = order.map((cost) => cost ?? Infinity);
        // Relative 1e-12: crossings between the same two rows may differ by rounding only.
        costs.slice(1).forEach((cost, index) => {
          expect(cost).toBeGreaterThanOrEqual((costs[index] as number) * (1 - 1e-12));
        });
      }),
    );
  });

  it('does not change when the MSE is in other units', () => {
    fc.assert(
      // A power of two, so that no rounding differs.
      fc.property(histories, fc.integer({ min: -20, max: 20 }), (rows, power) => {
        fc.pre(rows.every(({ validationMse }) => validationMse === 0 || validationMse > 1e-200));
        const scaled = rows.map((row) => ({
          ...row,
          validationMse: row.validationMse * 2 ** power,
        }));
        expect(toThresholds(scaled).costTo).toEqual(toThresholds(rows).costTo);
      }),
    );
  });
});
