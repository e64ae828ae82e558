import { describe, expect, it } from '@jest/globals';
import { comparisonRows } from '../../src/optimizers/comparison-rows.js';
import { samplePair, sampleRun } from './sample-comparison.js';

describe('comparisonRows', () => {
  it('has one row a solver, in the order of the solvers, with medians over the starts', () => {
    const rows = comparisonRows(samplePair('a'));
    expect(rows.map(({ solver }) => solver).slice(0, 3)).toEqual([
      'trust-regions',
      'lbfgs',
      'conjugate-gradient',
    ]);
    expect(rows[6]).toEqual({
      solver: 'projected-gradient',
      runs: 2,
      reached: 1,
      bestE: 3.5,
      bestGap: 0,
      bestStart: 'T-matching',
      medianE: 4.25,
      medianGap: 0.75,
      medianSeconds: 0.128,
      medianEvaluations: 200,
      statuses: [
        ['gradient-tolerance', 1],
        ['evaluation-limit', 1],
      ],
    });
  });

  it('takes for the best start, of those that end as low, the one with the least work', () => {
    const runs = [
      sampleRun('lbfgs', 'slow', 1, { evaluations: 90 }),
      sampleRun('lbfgs', 'quick', 1 + 1e-9, { evaluations: 20 }),
      sampleRun('lbfgs', 'higher', 1.001, { evaluations: 3 }),
    ];
    const [row] = comparisonRows(samplePair('a', { runs, bestE: 1 }));
    expect(row).toMatchObject({ bestStart: 'quick', bestE: 1, reached: 2 });
  });
});
