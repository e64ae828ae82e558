import { describe, expect, it } from '@jest/globals';
import { lowestSoFar } from '../../src/optimizers/lowest-so-far.js';
import { median } from '../../src/optimizers/median.js';
import { medianCurve } from '../../src/optimizers/median-curve.js';
import { sampleRun } from './sample-comparison.js';

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1], 2.5],
    [[], Number.NaN],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('lowestSoFar', () => {
  it('never rises and keeps the start and the end', () => {
    const history = [9, 4, 6, 3, 3.5].map((cost, i) => ({ cost, seconds: i === 0 ? 0 : 10 ** i }));
    expect(lowestSoFar(history)).toEqual([
      { seconds: 0, E: 9 },
      { seconds: 10, E: 4 },
      { seconds: 100, E: 4 },
      { seconds: 1000, E: 3 },
      { seconds: 10000, E: 3 },
    ]);
  });

  it('keeps about 40 points a decade of a long history', () => {
    const history = Array.from({ length: 10001 }, (_, i) => ({ cost: -i, seconds: i / 1000 }));
    const curve = lowestSoFar(history);
    expect(curve.length).toBeLessThan(170);
    expect(curve[0]).toEqual({ seconds: 0, E: -0 });
    expect(curve.at(-1)).toEqual({ seconds: 10, E: -10000 });
  });
});

describe('medianCurve', () => {
  it('is the median of the runs at every time; a run that has ended stays', () => {
    const curve = (seconds: readonly number[], values: readonly number[]) => ({
      curve: values.map((E, i) => ({ seconds: seconds[i]!, E })),
    });
    const runs = [
      sampleRun('lbfgs', 'a', 1, curve([0, 1, 2], [10, 5, 1])),
      sampleRun('lbfgs', 'b', 2, curve([0, 1, 100], [20, 8, 2])),
      sampleRun('lbfgs', 'c', 3, curve([0, 50], [30, 3])),
    ];
    const points = medianCurve(runs);
    expect(points[0]).toEqual({ seconds: 1, E: 8 });
    expect(points.find(({ seconds }) => seconds >= 60)?.E).toBe(3);
    expect(points.at(-1)).toEqual({ seconds: 100, E: 2 });
    expect(points.length).toBe(49);
  });

  it('is one point where all steps take the same time, and none where there was no step', () => {
    const start = [{ seconds: 0, E: 1 }];
    expect(medianCurve([sampleRun('lbfgs', 'a', 1, { curve: start })])).toEqual([]);
    const step = [...start, { seconds: 2, E: 0.5 }];
    expect(medianCurve([sampleRun('lbfgs', 'a', 1, { curve: step })])).toEqual([
      { seconds: 2, E: 0.5 },
    ]);
  });
});
