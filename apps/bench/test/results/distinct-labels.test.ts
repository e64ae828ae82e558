import { describe, expect, it } from '@jest/globals';
import { distinctLabels } from '../../src/results/distinct-labels.js';
import type { RunSettings } from '../../src/results/summary.js';
import { defaultRun, sampleRun } from '../report/sample-summary.js';

const run = (settings: Partial<RunSettings> = {}) =>
  sampleRun([1, 2, 3, 4], { k: 1, gamma: 1, depth: 3, ...settings });
const alone = defaultRun([1, 2, 3, 4], { label: 'default network' });

describe('distinctLabels', () => {
  it('leaves labels as they are where runs differ in nothing but the seed', () => {
    expect(distinctLabels([alone, run(), run({ seed: 1 })])).toEqual([
      'default network',
      'MsANN, grid',
      'MsANN, grid',
    ]);
  });

  it('says the settings that differ among the runs of a label, and no others', () => {
    expect(distinctLabels([alone, run(), run({ k: [1, 4], gamma: 2 }), run({ gamma: 2 })])).toEqual(
      [
        'default network',
        'MsANN, grid, γ 1, k 1',
        'MsANN, grid, γ 2, k 1/4',
        'MsANN, grid, γ 2, k 1',
      ],
    );
  });

  it('tells optimisers, rates and openings apart, also where some have none', () => {
    expect(
      distinctLabels([
        { ...alone, learningRate: 0.01, rmsStart: 0 },
        { ...alone, learningRate: 0.02, optimizer: 'adam' },
        run({ opening: 'full' }),
        run(),
      ]),
    ).toEqual([
      'default network, rmsprop, rate 0.01, mean square from 0',
      'default network, adam, rate 0.02',
      'MsANN, grid, opening full',
      'MsANN, grid, opening none',
    ]);
  });
});
