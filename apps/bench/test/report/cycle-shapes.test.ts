import { describe, expect, it } from '@jest/globals';
import { cycleShapes } from '../../src/report/cycle-shapes.js';
import type { RunSummary } from '../../src/results/summary.js';
import { defaultRun, sampleRun } from './sample-summary.js';

const run = (change: Partial<RunSummary>) => sampleRun([1, 2, 3, 4], { k: 1, ...change });
const settings = (shapes: ReturnType<typeof cycleShapes>) =>
  shapes.map(({ gamma, depth, steps }) => [gamma, depth, ...steps]);

describe('cycleShapes', () => {
  it('has the levels of a cycle in the order of its visits', () => {
    const runs = [run({ gamma: 2, depth: 2 })];
    expect(cycleShapes(runs, runs)).toEqual([
      {
        gamma: 2,
        depth: 2,
        schedule: 'paper',
        steps: ['1'],
        // The paper's Algorithm 1 by hand.
        levels: [0, 1, 2, 1, 2, 1, 0, 1, 2, 1, 2, 1, 0],
      },
    ]);
  });

  it('takes runs that differ in k, or in what no visit depends on, for one shape', () => {
    const runs = [
      run({ gamma: 1, depth: 1 }),
      run({ gamma: 1, depth: 1, k: [1, 4], prolongation: 'path' }),
      run({ gamma: 1, depth: 1, smoothing: 'coarse-data' }),
    ];
    expect(settings(cycleShapes(runs, runs))).toEqual([[1, 1, '1', '1/4']]);
    const authors = run({ gamma: 1, depth: 1, schedule: 'authors' });
    expect(cycleShapes([...runs, authors], runs)).toHaveLength(2);
  });

  it('has those of the runs shown, then the deepest of every other γ, three at most, by γ', () => {
    const swept = (['F', 3, 2, 1] as const).flatMap((gamma) =>
      [1, 2].map((depth) => run({ gamma, depth })),
    );
    const shown = [run({ gamma: 3, depth: 1 })];
    expect(settings(cycleShapes(shown, swept))).toEqual([
      [2, 2, '1'],
      [3, 1, '1'],
      ['F', 2, '1'],
    ]);
    expect(settings(cycleShapes(swept.slice(0, 4), swept))).toEqual([
      [3, 1, '1'],
      ['F', 1, '1'],
      ['F', 2, '1'],
    ]);
  });

  it('has none of runs without a cycle of a fixed shape and several levels', () => {
    const runs = [
      defaultRun([1, 2, 3, 4]),
      run({ k: 'adaptive', gamma: 'adaptive', schedule: null }),
      run({ gamma: 0, depth: 2 }),
      run({ method: 'simultaneous', k: null, gamma: null, schedule: null }),
    ];
    expect(cycleShapes(runs, runs)).toEqual([]);
  });
});
