import { describe, expect, it } from '@jest/globals';
import { numberOfSentence } from '../../src/docs-numbers/number-of-sentence.js';
import { sampleReaders } from './sample-readers.js';

const number = (words: string) => numberOfSentence(words, sampleReaders);
const coarse = 'measurements/steps.csv; coarse step';

describe('a number of a CSV file', () => {
  it.each([
    [`${coarse}; best ms`, '0.523'],
    [`${coarse}; of a fine step`, '0.095'],
    [`${coarse}; of a fine step; 2 decimals`, '0.10'],
    [`${coarse}; best ms; 1 digit`, '0.5'],
    ['measurements/steps.csv; fine step; what for', 'all, at level 0'],
    [`measurements/steps.csv; fine step; best ms ÷ ${coarse}; best ms`, '11'],
    [`measurements/steps.csv; fine step; best ms ÷ ${coarse}; best ms; 3 digits`, '10.5'],
  ])('%s is %s', (words, text) => {
    expect(number(words)).toBe(text);
  });

  it.each([
    [
      'measurements/steps.csv; step; best ms',
      'measurements/steps.csv: no row "step" among "fine step", "coarse step", "empty step"',
    ],
    [`${coarse}; ms`, 'measurements/steps.csv: no column "ms" among "step", "best ms"'],
    ['measurements/twice.csv; fine; ms', 'measurements/twice.csv: need one row "fine", there are'],
    [coarse, 'need a source, a row and a column, got "measurements/steps.csv; coarse step"'],
    [`${coarse}; best ms; exactly`, 'need a source, a row and a column, got'],
    [`${coarse}; best ms; 0 digits`, 'need one digit or more, got "0 digits"'],
    [`${coarse}; what for; 2 digits`, 'need one number, got "a|b"'],
    [
      `${coarse}; best ms ÷ measurements/steps.csv; empty step; of a fine step`,
      'need one number, got "not tried"',
    ],
    [`${coarse}; best ms ÷ ${coarse}; best ms ÷ ${coarse}; best ms`, 'need one cell or two, got 3'],
  ])('%s is refused', (words, message) => {
    expect(() => number(words)).toThrow(message);
  });
});

describe('a number of a results folder', () => {
  it.each([
    ['results/two-seeds; default; final test MSE', '0.0310'],
    ['results/two-seeds; default; final test MSE ±', '0.0310 ± 0.0014'],
    ['results/two-seeds; default; initial validation MSE', '0.200'],
    ['results/two-seeds; MsANN, grid; FLOPs to 1/2', '1.00M'],
    ['results/two-seeds; MsANN, grid; seconds to 1/4; 1 decimal', '5.0'],
    ['results/two-seeds; MsANN, grid; cost to 1/10; 2 digits', '15000'],
    ['results/two-seeds; all runs; seconds of the run', '768'],
    [
      'results/two-seeds; default; cost to 1/4 ÷ results/two-seeds; MsANN, grid; cost to 1/4',
      '8.4',
    ],
    ['results/sweep; MsANN, grid, depth 3, γ 2, k 1; cost to 1/10', '500'],
    [
      'results/sweep; default network; cost to 1/10 ÷ results/two-seeds; default; cost of the run',
      '0.01',
    ],
  ])('%s is %s', (words, text) => {
    expect(number(words)).toBe(text);
  });

  it.each([
    [
      'results/two-seeds; MsANN, line; cost to 1/2',
      'results/two-seeds: no method "MsANN, line" among "default", "MsANN, path", "MsANN, grid"',
    ],
    ['results/two-seeds; default; cost', 'results: no column "cost" among'],
    ['results/two-seeds; all runs; final test MSE', 'all runs: no column "final test MSE" among'],
    [
      'results/two-seeds; default; cost to 1/10 ÷ results/two-seeds; MsANN, grid; cost to 1/10',
      'need one number, got "not reached"',
    ],
    [
      'results/two-seeds; MsANN, path; cost to 1/5; 2 digits',
      'need one number, got "30.0k (1 of 2 seeds)"',
    ],
  ])('%s is refused', (words, message) => {
    expect(() => number(words)).toThrow(message);
  });
});
