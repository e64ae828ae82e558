import { describe, expect, it } from '@jest/globals';
import { depthFigure } from '../../src/report/depth-figure.js';
import { evidenceOf } from '../../src/report/evidence.js';
import { resultsTable } from '../../src/report/results-table.js';
import { filterClass, settingFilter } from '../../src/report/setting-filter.js';
import { sweepFigures } from '../../src/report/sweep-figures.js';
import { sweepSection } from '../../src/report/sweep-section.js';
import { bestRuns, sweepsOf } from '../../src/report/sweep-settings.js';
import { bestOverK, sweepTable } from '../../src/report/sweep-table.js';
import type { HistoryRow } from '../../src/results/history-row.js';
import { type CostsTo, defaultRun, sampleRun, sampleSummary } from './sample-summary.js';

const id = (n: number) => n.toString(16).padStart(16, '0');
const to = (tenth: number | null): CostsTo => [10, 20, 30, tenth];
const alone = defaultRun(to(900), { finalMse: 0.05 });
// k, γ, depth, final MSE, cost to a tenth
const tried: [number, number, number, number, number | null][] = [
  [1, 1, 1, 0.03, 400],
  [4, 1, 1, 0.02, 300],
  [1, 2, 1, 0.025, null],
  [1, 2, 3, 0.01, 500],
];
const runs = [
  alone,
  ...tried.map(([k, gamma, depth, finalMse, tenth], i) =>
    sampleRun(to(tenth), { id: id(i + 1), k, gamma, depth, finalMse }),
  ),
];

describe('sweepsOf', () => {
  it('gathers the settings of a method over seeds', () => {
    const again = sampleRun(to(1), { id: id(9), k: 1, gamma: 1, depth: 1, seed: 1 });
    const [sweep, ...others] = sweepsOf([...runs, again]);
    expect(others).toEqual([]);
    expect(sweep).toMatchObject({ name: 'MsANN, grid' });
    expect(sweep!.settings.map(({ runs: own }) => own.length)).toEqual([2, 1, 1, 1]);
  });

  it('finds none where each method has one setting, or adaptive visits', () => {
    expect(sweepsOf(runs.slice(0, 2))).toEqual([]);
    const adaptive = [1, 3].map((depth) =>
      sampleRun(to(1), { id: id(depth), k: 'adaptive', gamma: 'adaptive', depth }),
    );
    expect(sweepsOf([alone, ...adaptive])).toEqual([]);
  });
});

describe('sweepTable', () => {
  it('has the best, the worst and the default network of each quantity', () => {
    const [mse, cost, flops] = sweepTable(sweepsOf(runs)[0]!);
    expect(mse).toMatchObject({
      quantity: 'finalMse',
      best: { mean: 0.01 },
      worst: { mean: 0.03 },
      alone: { mean: 0.05 },
      bestSetting: 'k 1, γ 2, depth 3',
    });
    // One setting never came down to a tenth: nothing is worse.
    expect(cost).toMatchObject({
      quantity: 'cost',
      best: { mean: 300 },
      worst: null,
      alone: { mean: 900 },
      bestSetting: 'k 4, γ 1, depth 1',
    });
    expect(flops).toMatchObject({ best: { mean: 300_000 } });
    expect(sweepSection(evidenceOf(runs))!.html).toContain('not reached');
  });

  it('does not count a setting of which one seed did not come down', () => {
    const second = sampleRun(to(null), { id: id(9), k: 4, gamma: 1, depth: 1, seed: 1 });
    const [, cost] = sweepTable(sweepsOf([...runs, second])[0]!);
    expect(cost).toMatchObject({ best: { mean: 400 }, bestSetting: 'k 1, γ 1, depth 1' });
  });
});

describe('the figures of a sweep', () => {
  const histories = new Map(
    runs.map((run): [string, HistoryRow[]] => [
      run.id,
      [0, 1, 2].map((step) => ({
        step,
        level: 0,
        cost: 100 * step,
        flops: 1e6 * step,
        seconds: step,
        validationMse: run.finalMse * (4 - step),
      })),
    ]),
  );

  it('have a row for each γ and a line for each depth, with the best k', () => {
    const best = bestOverK(sweepsOf(runs)[0]!);
    expect(best.map(({ k, gamma, depth }) => [gamma, depth, k])).toEqual([
      [1, 1, 4],
      [2, 1, 1],
      [2, 3, 1],
    ]);
    const figures = sweepFigures(evidenceOf(runs), histories);
    expect(figures.map((figure) => figure.id)).toEqual([
      'sweep-msann-grid-by-cost',
      'sweep-msann-grid-by-flops',
      'sweep-msann-grid-by-seconds',
    ]);
    const { wide } = figures[0]!.svg;
    for (const line of ['γ 1, depth 0', 'γ 1, depth 1', 'γ 2, depth 3']) {
      expect(wide).toContain(`validation MSE, ${line}`);
    }
    expect(wide).not.toContain('γ 1, depth 3');
    expect(wide).toContain('γ = 2');
  });

  it('tell depths apart from light to dark', () => {
    const curves = [0, 1, 6].map((depth) => ({
      gamma: 1,
      depth,
      k: depth === 0 ? null : 1,
      points: [
        { x: 1, y: 1 },
        { x: 2, y: 0.5 },
      ],
    }));
    const svg = depthFigure({ curves, axisTitle: 'cost', description: 'x' }, 'narrow');
    expect(svg).toContain('stroke="#93bcdb"');
    expect(svg).toContain('stroke="#0a3d6b"');
  });

  it('beside them leave the best setting of each method', () => {
    expect(bestRuns(runs, sweepsOf(runs)).map((run) => run.id)).toEqual([alone.id, id(4)]);
    expect(bestRuns(runs.slice(0, 2), [])).toEqual(runs.slice(0, 2));
  });
});

describe('settingFilter', () => {
  const rowsOf = (some: typeof runs) =>
    resultsTable(sampleSummary(some.map((run, i) => ({ ...run, label: `${run.label} ${i}` }))))
      .rows;

  it('offers the values that differ, in the order of their numbers', () => {
    const { html } = settingFilter(rowsOf(runs))!;
    expect(html).toMatch(
      /name="k">\s*<option value="">all<\/option><option>1<\/option>\s*<option>4/,
    );
    expect(html).toContain('name="depth"');
    expect(settingFilter(rowsOf(runs.slice(0, 3)))!.html).not.toContain('name="depth"');
  });

  it('finds the marks of a setting by their class', () => {
    expect(filterClass({ k: [1, 4], gamma: 'F', depth: 3 })).toBe('setting k:1/4 gamma:F depth:3');
    expect(filterClass(null)).toBeUndefined();
  });

  it('is not there where there is nothing to choose', () => {
    expect(settingFilter(rowsOf(runs.slice(0, 2)))).toBeNull();
  });
});
