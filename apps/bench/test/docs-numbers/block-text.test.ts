import { describe, expect, it } from '@jest/globals';
import { blockText } from '../../src/docs-numbers/block-text.js';
import { formatTable } from '../../src/report/format-table.js';
import { resultsTable } from '../../src/report/results-table.js';
import { twoSeeds } from '../report/sample-summary.js';
import { sampleReaders } from './sample-readers.js';

const block = (words: string) => blockText(words, sampleReaders);

describe('a block of a CSV file', () => {
  it('is a table, its columns of numbers aligned at the right', () => {
    expect(block('measurements/steps.csv; table').split('\n')).toEqual([
      '| step        | best ms | of a fine step | what for        |',
      '| ----------- | ------: | -------------: | --------------- |',
      '| fine step   |   5.505 |          1.000 | all, at level 0 |',
      '| coarse step |   0.523 |      **0.095** | a\\|b            |',
      '| empty step  |         |      not tried |                 |',
    ]);
  });

  it.each([
    ['measurements/steps.csv; sweep', 'measurements/steps.csv: no view "sweep" among "table"'],
    ['measurements/steps.csv; table; ms', 'need nothing after "table", got "ms"'],
    ['measurements/nowhere.csv; table', 'nowhere.csv: the file cannot be read'],
    [
      'measurements/uneven.csv; table',
      'measurements/uneven.csv: need as many cells as in line 1, 2, in line 3, got 1',
    ],
    [
      'measurements/empty.csv; table',
      'measurements/empty.csv: need a line or more below the first',
    ],
  ])('%s is refused', (words, message) => {
    expect(() => block(words)).toThrow(message);
  });
});

describe('a block of a results folder', () => {
  it('is what the terminal shows', () => {
    const printed = formatTable(resultsTable(twoSeeds));
    expect(block('results/two-seeds; terminal')).toBe(`\`\`\`\n${printed}\`\`\``);
  });

  it('is some parts of that, in the order asked for', () => {
    const lines = block('results/two-seeds; terminal; seconds; MSE').split('\n');
    expect(lines[1]).toMatch(/^Training time/);
    expect(lines[8]).toMatch(/^Mean squared error/);
    const each = ['MSE', 'cost', 'FLOPs', 'seconds', 'notes'];
    expect(block(`results/two-seeds; terminal; ${each.join('; ')}`)).toBe(
      block('results/two-seeds; terminal'),
    );
  });

  it('is a table of columns, from the highest of the first to the lowest', () => {
    const words = 'results/two-seeds; table; cost to 1/5; final test MSE ±; seconds of the run';
    expect(block(words).split('\n')).toEqual([
      '| method      | cost to 1/5          |  final test MSE | seconds of the run |',
      '| ----------- | -------------------- | --------------: | -----------------: |',
      '| MsANN, path | 30.0k (1 of 2 seeds) |      0.0200 ± 0 |                128 |',
      '| default     | 82.0k                | 0.0310 ± 0.0014 |                128 |',
      '| MsANN, grid | 8.00k                | 0.0190 ± 0.0014 |                128 |',
    ]);
  });

  it('tells settings of one method apart', () => {
    expect(block('results/sweep; table; cost to 1/10').split('\n')).toEqual([
      '| method                         | cost to 1/10 |',
      '| ------------------------------ | -----------: |',
      '| MsANN, grid, depth 1, γ 2, k 1 |  not reached |',
      '| default network                |          900 |',
      '| MsANN, grid, depth 3, γ 2, k 1 |          500 |',
      '| MsANN, grid, depth 1, γ 1, k 1 |          400 |',
      '| MsANN, grid, depth 1, γ 1, k 4 |          300 |',
    ]);
  });

  it('is the table of a sweep', () => {
    expect(block('results/sweep; sweep').split('\n')).toEqual([
      '| MsANN, grid: 4 settings            |   best |       worst | default network | setting of the best |',
      '| ---------------------------------- | -----: | ----------: | --------------: | ------------------- |',
      '| Final MSE (test)                   | 0.0100 |      0.0300 |          0.0500 | k 1, γ 2, depth 3   |',
      '| Cost to 1/10 of the initial MSE    |    300 | not reached |             900 | k 4, γ 1, depth 1   |',
      '| FLOPs to 1/10 of the initial MSE   |   300k | not reached |            900k | k 4, γ 1, depth 1   |',
      '| Seconds to 1/10 of the initial MSE |  0.300 | not reached |           0.900 | k 4, γ 1, depth 1   |',
    ]);
  });

  it('is the claims that the runs say something about, each with a verdict', () => {
    const cells = block('results/sweep; claims')
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(cells[0]).toEqual(['claim', 'section', 'verdict', 'measured']);
    const verdicts = (word: string) => cells.filter(([, , verdict]) => verdict === word);
    expect(verdicts('holds')).toContainEqual([
      'The best final error is roughly half that of the default network, or less.',
      'Table 1',
      'holds',
      'MsANN, grid: 0.200 of it: 0.0100, the default network 0.0500',
    ]);
    expect(verdicts('does not hold')).toContainEqual([
      'The best network reaches a tenth of its first error in an order of magnitude less cost.',
      'Table 1',
      'does not hold',
      'MsANN, grid: 3.00 times less cost: 300, the default network 900',
    ]);
    // The sweep says nothing about training all levels at once.
    expect(cells.map(([claim]) => claim)).not.toContainEqual(
      expect.stringContaining('All levels trained at once'),
    );
  });

  it.each([
    [
      'results/sweep; tables',
      'results/sweep: no view "tables" among "terminal", "table", "sweep", "claims"',
    ],
    ['results/sweep', 'results/sweep: no view "" among'],
    ['results/sweep; sweep; MsANN', 'need nothing after "sweep", got "MsANN"'],
    ['results/sweep; claims; 1; 2', 'need nothing after "claims", got "1; 2"'],
    ['results/sweep; table', 'need a column or more after "table"'],
    ['results/sweep; table; cost to 1/3', 'results: no column "cost to 1/3" among "initial'],
    ['results/sweep; table; wrong labels', '"wrong labels": "default network" has no labels'],
    ['results/two-seeds; sweep', 'need a method of several settings, got none'],
    ['results/sweep; terminal; mse', 'terminal: no part "mse" among "MSE", "cost"'],
    ['results/nowhere; table; cost to 1/2', 'nowhere: the file cannot be read'],
    [
      'docs/results/sweep; table',
      'need results/<folder> or measurements/<file>.csv as the source, got "docs/results/sweep"',
    ],
    ['results/../x; table', 'as the source, got "results/../x"'],
  ])('%s is refused', (words, message) => {
    expect(() => block(words)).toThrow(message);
  });
});
