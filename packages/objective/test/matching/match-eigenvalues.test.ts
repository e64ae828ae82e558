import { describe, expect, test } from '@jest/globals';
import { cycle, laplacianSpectrum, path } from '@msann/graph-lineage';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { matchEigenvalues, minimumCostMatching } from '../../src/index.js';
import {
  orderPreservingCost,
  orderPreservingMatching,
} from '../../src/matching/order-preserving-matching.js';
import { arbitrarySpectra } from './arbitrary-costs.js';
import { everyMatching } from './every-matching.js';

/** Sums of a few squares of numbers below 10. */
const ROUNDING = 1e-12;

const alphas = fc.constantFrom(0.25, 1, 4);

function costMatrix(coarse: readonly number[], fine: readonly number[], alpha: number): Matrix {
  const root = Math.sqrt(alpha);
  return new Matrix(coarse.map((a) => fine.map((b) => (a / root - b * root) ** 2)));
}

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

describe('matchEigenvalues', () => {
  test('of ascending values is the minimum-cost matching, ties included', () => {
    fc.assert(
      fc.property(arbitrarySpectra(7, 10), alphas, ([first, second], alpha) => {
        const [coarse, fine] = [ascending(first), ascending(second)];
        const expected = minimumCostMatching(costMatrix(coarse, fine, alpha));
        const found = matchEigenvalues(coarse, fine, { alpha });
        expect(Array.from(found.columns)).toEqual(Array.from(expected.columns));
        expect(found.cost).toBe(expected.cost);
        expect(found.alpha).toBe(alpha);
      }),
      { numRuns: 500 },
    );
  });

  test('of values in any order matches the same values, equal ones by index', () => {
    fc.assert(
      fc.property(arbitrarySpectra(6, 8), alphas, ([coarse, fine], alpha) => {
        const { columns, cost } = matchEigenvalues(coarse, fine, { alpha });
        const sorted = matchEigenvalues(ascending(coarse), ascending(fine), { alpha });
        const order = (values: readonly number[]): number[] =>
          ascending([...values.keys()]).sort((p, q) => values[p]! - values[q]!);
        const fineOrder = order(fine);
        order(coarse).forEach((index, rank) =>
          expect(columns[index]).toBe(fineOrder[sorted.columns[rank]!]),
        );
        expect(Math.abs(cost - sorted.cost)).toBeLessThanOrEqual(ROUNDING);
      }),
    );
  });

  test('takes eigenvalues that differ by rounding as equal', () => {
    const exact = [0, 1, 1, 3, 3, 4];
    const noisy = exact.map((value, index) => value + (index % 2 === 0 ? 4e-15 : -3e-15));
    const { columns } = matchEigenvalues([1 + 2e-15, 3], noisy);
    expect(Array.from(columns)).toEqual([1, 3]);
  });

  test('512 to 1024 of paths and cycles cost nothing', () => {
    for (const family of [path, cycle]) {
      const [coarse, fine] = [laplacianSpectrum(family(512)), laplacianSpectrum(family(1024))];
      const { columns, cost } = matchEigenvalues(coarse, fine);
      expect(cost).toBeLessThan(1e-24);
      expect(columns.every((column, row) => Math.abs(fine[column]! - coarse[row]!) < 1e-13)).toBe(
        true,
      );
    }
  });

  test('matches nothing to anything', () => {
    expect(matchEigenvalues([], [1, 2])).toEqual({
      columns: new Uint32Array(0),
      cost: 0,
      alpha: 1,
    });
  });

  test.each([
    [[1, 2], [1], 1, 'need n1 <= n2 values, got n1=2, n2=1'],
    [[Number.NaN], [1], 1, 'need finite coarse values, got coarse[0]=NaN'],
    [[1], [1, Infinity], 1, 'need finite fine values, got fine[1]=Infinity'],
    [[1], [1], 0, "need alpha > 0 or 'auto', got alpha=0"],
    [[1], [1], -2, "need alpha > 0 or 'auto', got alpha=-2"],
    [[1], [1], Number.NaN, "need alpha > 0 or 'auto', got alpha=NaN"],
  ])('refuses %j, %j at %d', (coarse, fine, alpha, message) => {
    expect(() => matchEigenvalues(coarse, fine, { alpha })).toThrow(
      new RangeError(`matchEigenvalues: ${message}`),
    );
  });
});

describe("matchEigenvalues with alpha: 'auto'", () => {
  /** The least over every matching at its own best alpha; Infinity where that is no number. */
  function leastByDefinition(coarse: readonly number[], fine: readonly number[]): number {
    const values = everyMatching(coarse.length, fine.length).map((columns) => {
      const b = columns.map((column) => fine[column]!);
      const [x, y] = [Math.hypot(...coarse), Math.hypot(...b)];
      return 2 * x * y - 2 * coarse.reduce((sum, a, index) => sum + a * b[index]!, 0);
    });
    return Math.min(...values);
  }

  test('is the least over all matchings at their best alphas', () => {
    fc.assert(
      fc.property(arbitrarySpectra(4, 6), ([coarse, fine]) => {
        const { cost } = matchEigenvalues(coarse, fine, { alpha: 'auto' });
        expect(Math.abs(cost - leastByDefinition(coarse, fine))).toBeLessThan(ROUNDING * 100);
      }),
      { numRuns: 500 },
    );
  });

  test('is at most the least of a fine scan, and is the matching at its own alpha', () => {
    fc.assert(
      fc.property(arbitrarySpectra(8, 14), ([coarse, fine]) => {
        const { columns, cost, alpha } = matchEigenvalues(coarse, fine, { alpha: 'auto' });
        for (let log = -6; log <= 6; log += 0.1) {
          const scanned = matchEigenvalues(coarse, fine, { alpha: Math.exp(log) }).cost;
          expect(cost).toBeLessThanOrEqual(scanned + ROUNDING);
        }
        const taken = alpha > 0 && alpha < Infinity;
        const there = matchEigenvalues(coarse, fine, { alpha: taken ? alpha : 'auto' });
        expect(there).toEqual({ columns, cost, alpha });
      }),
    );
  });

  test('scales with either list', () => {
    fc.assert(
      fc.property(
        arbitrarySpectra(5, 8),
        fc.integer({ min: -300, max: 300 }),
        ([coarse, fine], e) => {
          const factor = 2 ** e;
          const one = matchEigenvalues(coarse, fine, { alpha: 'auto' });
          const scaled = matchEigenvalues(
            coarse.map((a) => factor * a),
            fine,
            { alpha: 'auto' },
          );
          expect(scaled.columns).toEqual(one.columns);
          expect(Math.abs(scaled.cost / factor - one.cost)).toBeLessThanOrEqual(ROUNDING);
          // Powers of two are exact; where all are 0, every alpha will do.
          expect(scaled.alpha).toBe(coarse.every((a) => a === 0) ? one.alpha : one.alpha * factor);
        },
      ),
    );
  });

  test('costs exactly nothing where the lists are proportional', () => {
    const coarse = laplacianSpectrum(path(16));
    const { alpha, cost } = matchEigenvalues(
      coarse,
      laplacianSpectrum(path(32)).map((value) => value / 3),
      { alpha: 'auto' },
    );
    expect(alpha).toBeCloseTo(3, 12);
    expect(cost).toBeLessThan(1e-28);
  });

  test.each([
    [[0, 0], [1, 0, 0], 1, [1, 2]],
    [[0, 0], [1, 2, 0], 0, [0, 2]],
    [[1, 3], [0, 5, 0], Infinity, [0, 2]],
    [[], [1], 1, []],
  ])('of %j and %j is reached at alpha -> %d', (coarse, fine, alpha, columns) => {
    const sorted = (list: Iterable<number>): number[] => ascending(Array.from(list));
    const found = matchEigenvalues(coarse, fine, { alpha: 'auto' });
    expect(found.cost).toBe(0);
    expect(found.alpha).toBe(alpha);
    expect(sorted(found.columns)).toEqual(columns);
  });
});

describe('orderPreservingCost', () => {
  test('is the cost of the matching', () => {
    fc.assert(
      fc.property(arbitrarySpectra(8, 14), ([first, second]) => {
        const x = Float64Array.from(first).sort();
        const y = Float64Array.from(second).sort();
        const cost = orderPreservingCost(x, y);
        const positions = orderPreservingMatching(x, y);
        expect(positions.reduce((sum, p, i) => sum + (x[i]! - y[p]!) ** 2, 0)).toBe(cost);
      }),
    );
  });
});
