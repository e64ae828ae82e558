import { describe, expect, it } from '@jest/globals';
import { compareValues } from '../../src/compare/compare-values.js';

/** Values of the seeds from `first` on. */
const seeds = (first: number, ...values: readonly (number | null)[]) =>
  values.map((value, i) => ({ seed: first + i, value }));

const compare = (a: ReturnType<typeof seeds>, b: ReturnType<typeof seeds>) =>
  compareValues(a, b, 'not reached');

const none = { interval: null, test: null };

describe('compareValues', () => {
  it('pairs the seeds that are in both, and shows the means of all', () => {
    // Ratios 0.5, 0.55 and 0.5 of seeds 1 to 3, whatever seed 0 is.
    const found = compare(seeds(0, 900, 100, 200, 400), seeds(1, 50, 110, 200));
    expect(found).toMatchObject({
      a: { mean: 400, values: 4, runs: 4 },
      b: { mean: 120, values: 3, runs: 3 },
      test: 'paired',
      verdict: 'lower',
      note: 'paired over 3 seeds',
    });
    expect(found.ratio).toBeCloseTo(Math.cbrt(0.5 * 0.55 * 0.5), 12);
  });

  it('pairs by seed, not by place', () => {
    const a = seeds(0, 1, 10, 100);
    const b = seeds(0, 2, 20, 200);
    const { interval, verdict } = compare(a, b.toReversed());
    expect(verdict).toBe('higher');
    for (const end of interval!) expect(end).toBeCloseTo(2, 12);
    // Unpaired, seeds that differ by a hundred drown a factor of 2.
    expect(compare(a, seeds(7, 2, 20, 200))).toMatchObject({
      test: 'welch',
      verdict: 'no difference shown',
      note: 'Welch, 3 and 3 seeds',
    });
  });

  it('shows no difference between equals', () => {
    expect(compare(seeds(0, 3, 4), seeds(0, 3, 4))).toMatchObject({
      ratio: 1,
      interval: [1, 1],
      verdict: 'no difference shown',
    });
  });

  it.each([
    [seeds(0, 4), seeds(0, 2), 'one seed, no interval'],
    [seeds(0, 4), seeds(5, 2), 'one seed, no interval'],
    [seeds(0, 1, 16), seeds(5, 2), 'one seed in B, no interval'],
    [seeds(0, 8), seeds(5, 2, 8), 'one seed in A, no interval'],
    [seeds(0, 9, 4), seeds(1, 2), 'one seed in B, no interval'],
  ])('has no interval over one seed, and says so (case %#)', (a, b, note) => {
    const { ratio, ...found } = compare(a, b);
    expect(found).toMatchObject({ ...none, verdict: 'no difference shown', note });
    expect(ratio).toBeCloseTo(0.5, 12);
  });

  it.each([
    [seeds(0, 4, null, 6), seeds(0, 1, 1, 1), 'not reached in 1 of 3 runs of A', 5],
    [seeds(0, 4, 6), seeds(0, null, null), 'not reached in B', 5],
    [seeds(0, null), seeds(0, 1, null), 'not reached in A and 1 of 2 runs of B', null],
  ])('has no ratio where a run has no value, and says which (case %#)', (a, b, note, meanOfA) => {
    const found = compare(a, b);
    expect(found).toMatchObject({ ...none, ratio: null, verdict: null, note });
    expect(found.a.mean).toBe(meanOfA);
  });

  it('has no ratio to 0', () => {
    const found = compare(seeds(0, 0, 0), seeds(0, 1, 1));
    expect(found).toMatchObject({ ...none, ratio: null, verdict: null });
    expect(found.note).toContain('not above 0');
  });
});
