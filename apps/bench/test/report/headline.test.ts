import { describe, expect, it } from '@jest/globals';
import { headline } from '../../src/report/headline.js';
import { resultsTable } from '../../src/report/results-table.js';
import type { RunSummary } from '../../src/results/summary.js';
import { defaultRun, sampleRun, sampleSummary, twoSeeds } from './sample-summary.js';

const say = (...runs: RunSummary[]) => headline(resultsTable(sampleSummary(runs)), 'cost');

describe('headline', () => {
  it('says what won and by how much', () => {
    expect(say(defaultRun([1, 2, 3, 80000]), sampleRun([1, 2, 3, 20000]))).toBe(
      'MsANN (grid) reached a tenth of the initial MSE with 4.0 times less cost than the default network (20.0k against 80.0k).',
    );
  });

  it('claims a lower bound only, where the default did not come so far', () => {
    expect(headline(resultsTable(twoSeeds), 'seconds')).toBe(
      'MsANN (grid) reached a tenth of the initial MSE with more than 8.5 times less training time than the default network, which did not reach it (15.0 s against more than 128 s).',
    );
    const some = defaultRun([1, 2, 3, 72000], { seed: 1 });
    expect(say(defaultRun([1, 2, 3, null]), some, sampleRun([1, 2, 3, 20000]))).toBe(
      'MsANN (grid) reached a tenth of the initial MSE with more than 5.0 times less cost than the default network, which reached it in only 1 of 2 runs (20.0k against more than 100k).',
    );
  });

  it('claims nothing where the bound is below what MsANN spent', () => {
    expect(say(defaultRun([1, 2, 3, null], { cost: 10000 }), sampleRun([1, 2, 3, 20000]))).toBe(
      'MsANN (grid) reached a tenth of the initial MSE (20.0k); that cannot be compared with the default network, which did not reach it.',
    );
  });

  it('says so when MsANN did not win', () => {
    expect(say(defaultRun([1, 2, 3, 40000]), sampleRun([1, 2, 3, 50000]))).toBe(
      'MsANN did not win: its best, MsANN (grid), reached a tenth of the initial MSE with 1.3 times the cost of the default network (50.0k against 40.0k).',
    );
    expect(say(defaultRun([1, 2, 3, 40000]), sampleRun([1, 2, 3, null]))).toBe(
      'MsANN did not win: default reached a tenth of the initial MSE, and no MsANN method did in every run.',
    );
    expect(say(defaultRun([1, 2, 3, 40000]), sampleRun([1, 2, 3, 40100]))).toBe(
      'MsANN did not win: MsANN (grid) reached a tenth of the initial MSE at about the same cost as the default network (40.1k against 40.0k).',
    );
  });

  it('uses the lowest threshold that some method reached in every run', () => {
    const runs = [defaultRun([10000, null, null, null]), sampleRun([5000, null, null, null])];
    expect(say(...runs)).toMatch(/^MsANN \(grid\) reached half of .* 2\.0 times less/);
    expect(say(sampleRun([null, null, null, null]))).toBe(
      'No method reached half of its initial MSE in every run.',
    );
  });

  it('warns where the seeds differ by more than the methods do', () => {
    const tenth = (cost: number, seed: number) => sampleRun([1, 2, 3, cost], { seed });
    const base = defaultRun([1, 2, 3, 33000]);
    expect(say(base, tenth(20000, 0), tenth(40000, 1))).toContain(
      '(30.0k against 33.0k; the seeds differ by more than that)',
    );
    expect(say(base, tenth(29000, 0), tenth(31000, 1))).toContain('(30.0k against 33.0k)');
  });

  it('says that there is no default to compare with', () => {
    expect(say(sampleRun([1, 2, 3, 20000]))).toContain('there is no default network');
  });
});
