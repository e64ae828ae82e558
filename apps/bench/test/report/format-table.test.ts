import { describe, expect, it } from '@jest/globals';
import { formatTable } from '../../src/report/format-table.js';
import { resultsTable } from '../../src/report/results-table.js';
import { defaultRun, sampleRun, sampleSummary, twoSeeds } from './sample-summary.js';

// Written by formatTable and checked by hand against the costs in sample-summary.ts.
const golden = [
  'Mean squared error, and what the whole runs spent',
  '                 final (test)   initial (validation)   cost   FLOPs   seconds',
  'default       0.0310 ± 0.0014              0.200 ± 0   128k    128M       128',
  'MsANN, path        0.0200 ± 0              0.200 ± 0   128k    128M       128',
  'MsANN, grid   0.0190 ± 0.0014              0.200 ± 0   128k    128M       128',
  '',
  'Cost (examples × relative parameters) to a fraction of the initial MSE',
  '                        1/2                   1/4                  1/5                   1/10',
  'default        11.0k ± 1.4k          42.0k ± 2.8k         82.0k ± 2.8k            not reached',
  'MsANN, path   6.00k ± 1.41k  1.8×    22.0k ± 2.8k  1.9×          30.0k  < 1.1×           100k',
  '                                                          1 of 2 seeds           1 of 2 seeds',
  'MsANN, grid       1.00k ± 0   11×   5.00k ± 1.41k  8.4×      8.00k ± 0     10×   15.0k ± 1.4k  > 8.5×',
  '',
  'FLOPs (floating-point operations) to a fraction of the initial MSE',
  '                        1/2                   1/4                  1/5                   1/10',
  'default        11.0M ± 1.4M          42.0M ± 2.8M         82.0M ± 2.8M            not reached',
  'MsANN, path   6.00M ± 1.41M  1.8×    22.0M ± 2.8M  1.9×          30.0M  < 1.1×           100M',
  '                                                          1 of 2 seeds           1 of 2 seeds',
  'MsANN, grid       1.00M ± 0   11×   5.00M ± 1.41M  8.4×      8.00M ± 0     10×   15.0M ± 1.4M  > 8.5×',
  '',
  'Training time (seconds) to a fraction of the initial MSE',
  '                      1/2                 1/4                  1/5                   1/10',
  'default        11.0 ± 1.4          42.0 ± 2.8           82.0 ± 2.8            not reached',
  'MsANN, path   6.00 ± 1.41  1.8×    22.0 ± 2.8  1.9×           30.0  < 1.1×            100',
  '                                                      1 of 2 seeds           1 of 2 seeds',
  'MsANN, grid      1.00 ± 0   11×   5.00 ± 1.41  8.4×       8.00 ± 0     10×     15.0 ± 1.4  > 8.5×',
  '',
  '2.0× means two times less than default.',
  '> marks a lower bound: default had not come down so far when its run ended, so all that it spent counts.',
  '< marks an upper bound: not every run of the method came down so far, and those that did not count with all that they',
  'spent.',
  'Where only some seeds reached a threshold, the value is the mean of those.',
  '± is the sample standard deviation over the seeds.',
  '',
];

describe('formatTable', () => {
  it('writes aligned blocks', () => {
    expect(formatTable(resultsTable(twoSeeds)).split('\n')).toEqual(golden);
  });

  it('keeps one seed short', () => {
    const runs = [defaultRun([100, 200, 300, 400]), sampleRun([50, 100, 100, 800])];
    const text = formatTable(resultsTable(sampleSummary(runs)));
    expect(text).toContain('MsANN, grid   50.0  2.0×   100  2.0×   100  3.0×    800  0.50×\n');
    expect(text).not.toContain('±');
    expect(text).not.toContain('seeds');
    expect(text).not.toContain('bound');
  });

  it('wraps long labels to keep to the width', () => {
    const label =
      'MsANN on grids of pixels with coarse-data smoothing and the schedule of the authors';
    const runs = twoSeeds.runs.map((run) => (run.method === 'default' ? run : { ...run, label }));
    const text = formatTable(resultsTable(sampleSummary(runs)), { width: 100 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text).toContain('\nthe authors\n');
  });
});
