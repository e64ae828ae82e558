import { describe, expect, it } from '@jest/globals';
import { resultsTable } from '../../src/report/results-table.js';
import { sampleRun, sampleSummary, twoSeeds } from './sample-summary.js';

describe('resultsTable', () => {
  const table = resultsTable(twoSeeds);
  const [standard, path, grid] = table.rows;

  it('has a row for each label, in the order of the runs, with its seeds ascending', () => {
    expect(table.rows.map(({ label, seeds }) => [label, seeds])).toEqual([
      ['default', [0, 1]],
      ['MsANN, path', [0, 1]],
      ['MsANN, grid', [0, 1]],
    ]);
    expect(table.baseline).toBe('default');
  });

  it('gives mean and sample standard deviation over the seeds', () => {
    expect(standard?.finalMse.mean).toBeCloseTo(0.031, 12);
    expect(standard?.finalMse.deviation).toBeCloseTo(0.001 * Math.SQRT2, 12);
    expect(grid?.to.cost.quarter.value?.mean).toBe(5000);
    expect(grid?.to.cost.quarter.value?.deviation).toBeCloseTo(1000 * Math.SQRT2, 9);
    expect(grid?.to.seconds.quarter.value?.mean).toBe(5);
    expect(grid?.total.flops.mean).toBe(128e6);
  });

  it('compares with the default', () => {
    expect(grid?.to.cost.half.ratio).toEqual({ kind: 'exact', times: 11 });
    expect(grid?.to.cost.tenth.ratio).toEqual({ kind: 'atLeast', times: 128 / 15 });
    expect(standard?.to.cost.half.ratio).toBeNull();
  });

  it('takes the mean of the seeds that reached a threshold, and counts them', () => {
    expect(path?.to.cost.fifth).toEqual({
      value: { mean: 30000, deviation: null, count: 1 },
      reached: 1,
      runs: 2,
      // 82000 / ((30000 + 128000) / 2)
      ratio: { kind: 'atMost', times: 82 / 79 },
    });
    expect(standard?.to.cost.tenth).toEqual({ value: null, reached: 0, runs: 2, ratio: null });
  });

  it('has no ratios without a default', () => {
    const alone = resultsTable(sampleSummary([sampleRun([1, 2, 3, 4])]));
    expect(alone.baseline).toBeNull();
    expect(alone.rows[0]?.to.cost.half.ratio).toBeNull();
  });
});
