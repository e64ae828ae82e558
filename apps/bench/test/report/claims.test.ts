import { describe, expect, it } from '@jest/globals';
import type { LayerRecipe } from '@msann/prolongation';
import { claims, isOfPaper } from '../../src/report/claims.js';
import { claimsSection } from '../../src/report/claims-section.js';
import { evidenceOf } from '../../src/report/evidence.js';
import { withDistinctLabels } from '../../src/results/distinct-labels.js';
import type { RunSummary, Summary } from '../../src/results/summary.js';
import { defaultRun, sampleRun } from './sample-summary.js';

const judged = (runs: readonly RunSummary[], text: RegExp) => {
  const [claim, ...others] = claims.filter((one) => text.test(one.text));
  expect(others).toEqual([]);
  return claim!.judge(evidenceOf(runs));
};

let made = 0;
/** A run of MsANN on grids: its setting, its final MSE and its cost to a tenth. */
function tried(k: number, gamma: number, depth: number, finalMse: number, tenth: number | null) {
  made += 1;
  const id = made.toString(16).padStart(16, '0');
  return sampleRun([1, 2, 3, tenth], { id, k, gamma, depth, finalMse });
}
const alone = (finalMse: number, tenth: number | null = 1000) =>
  defaultRun([1, 2, 3, tenth], { label: 'default network', finalMse });
const plain = (label: string, finalMse: number) => {
  const [kind, prolongation] = label.split(', ') as [string, LayerRecipe];
  const method = kind === 'MsANN' ? 'msann' : 'simultaneous';
  const id = `${label.length}`.padStart(16, '0');
  return sampleRun([1, 2, 3, 4], { label, method, prolongation, finalMse, id });
};

describe('claims of the sweep', () => {
  it('count the settings that end below the default network', () => {
    const runs = [alone(0.05), tried(1, 1, 1, 0.04, 9), tried(2, 1, 1, 0.06, 9)];
    expect(judged(runs, /^Nearly all/)).toEqual({
      holds: false,
      measured: 'MsANN, grid: 1 of 2 settings end below the default network (0.0500)',
    });
    expect(judged([...runs.slice(0, 2), tried(2, 1, 1, 0.03, 9)], /^Nearly all/)!.holds).toBe(true);
  });

  it('compare settings that differ in one of k, γ and depth alone, step by step', () => {
    const runs = [
      alone(0.05),
      tried(1, 1, 1, 0.04, 9),
      tried(4, 1, 1, 0.02, 9),
      tried(16, 1, 1, 0.01, 9),
      tried(1, 2, 1, 0.08, 9),
    ];
    expect(judged(runs, /values of k/)).toEqual({
      holds: true,
      measured:
        'MsANN, grid: raised alone, it lowered the final MSE in 2 of 2 steps, by a factor of 0.500 in the mean',
    });
    expect(judged(runs, /values of γ/)).toMatchObject({
      holds: false,
      measured: expect.stringContaining('0 of 1'),
    });
    // No two settings differ in depth.
    expect(judged(runs, /values of depth/)).toBeNull();
  });

  it('set a sweep beside the default network of its own budget, and another budget’s apart', () => {
    const of = (budget: number, run: RunSummary): RunSummary => ({ ...run, budget });
    const [low, high] = [0.04, 0.03].map((mse, i) => [
      of(100 * (i + 1), alone(i === 0 ? 0.05 : 0.02)),
      of(100 * (i + 1), tried(1, 1, 1, mse, 9)),
      of(100 * (i + 1), tried(4, 1, 1, mse, 9)),
    ]);
    const distinct = withDistinctLabels({ runs: [...low!, ...high!] } as unknown as Summary);
    expect(judged(distinct.runs, /^Nearly all/)).toEqual({
      holds: false,
      measured:
        'MsANN, grid, budget 100: 2 of 2 settings end below the default network (0.0500); ' +
        'MsANN, grid, budget 200: 0 of 2 settings end below the default network (0.0200)',
    });
  });

  it('say nothing beside a default network that diverged, and leave out settings that did', () => {
    const settings = [1, 2, 4].map((k) => tried(k, 1, 1, k === 1 ? Number.NaN : 0.04 / k, 9));
    expect(judged([alone(Number.NaN), ...settings], /^Nearly all/)).toBeNull();
    const runs = [alone(0.05), ...settings];
    expect(judged(runs, /values of k/)).toEqual({
      holds: true,
      measured: expect.stringContaining('1 of 1 steps, by a factor of 0.500'),
    });
    expect(judged(runs, /^The worst/)).toEqual({
      holds: false,
      measured: 'MsANN, grid: one of them diverged',
    });
  });

  it('call a gain of a few percent none', () => {
    const runs = [alone(0.05), tried(1, 1, 1, 0.04, 9), tried(4, 1, 1, 0.039, 9)];
    expect(judged(runs, /values of k/)).toEqual({
      holds: false,
      measured: expect.stringContaining('1 of 1 steps, by a factor of 0.975'),
    });
  });

  it('find the setting that came first to a tenth, and how much less it cost', () => {
    const runs = [
      alone(0.05),
      tried(1, 1, 1, 0.04, 200),
      tried(1, 1, 3, 0.02, 50),
      tried(1, 2, 3, 0.02, null),
    ];
    expect(judged(runs, /deepest/)).toMatchObject({
      holds: true,
      measured: expect.stringContaining('k 1, γ 1, depth 3'),
    });
    expect(judged(runs, /order of magnitude/)).toMatchObject({
      holds: true,
      measured: expect.stringContaining('20.0 times'),
    });
    expect(judged([alone(0.05, null), ...runs.slice(1)], /order of magnitude/)).toBeNull();
    expect(judged(runs, /roughly half/)).toMatchObject({
      holds: true,
      measured: expect.stringContaining('0.400 of it'),
    });
    expect(judged(runs, /on par with the default one/)!.holds).toBe(true);
    expect(judged([alone(0.02), ...runs.slice(1)], /on par with the default one/)!.holds).toBe(
      false,
    );
  });

  it('count the settings that are both quicker and better, down to where the default network came', () => {
    const runs = [alone(0.05, 100), tried(1, 1, 1, 0.04, 90), tried(2, 1, 1, 0.04, 110)];
    expect(judged(runs, /more rapidly and end/)).toEqual({
      holds: false,
      measured:
        'MsANN, grid: 1 of 2 settings come to a tenth of the first error at less cost than the default network and end below it',
    });
    expect(judged([...runs, tried(3, 1, 1, 0.03, 9)], /more rapidly and end/)!.holds).toBe(true);
    expect(judged([alone(0.05, null), ...runs.slice(1)], /more rapidly and end/)).toMatchObject({
      measured: expect.stringContaining('0 of 2 settings come to a fifth'),
    });
  });

  it('say nothing without a sweep or a default network', () => {
    expect(judged([alone(0.05), tried(1, 1, 1, 0.04, 9)], /^Nearly all/)).toBeNull();
    expect(judged([tried(1, 1, 1, 0.04, 9), tried(2, 1, 1, 0.04, 9)], /^Nearly all/)).toBeNull();
  });
});

describe('claims of the choice of P', () => {
  const runs = [
    alone(0.05),
    plain('MsANN, grid', 0.02),
    plain('MsANN, path', 0.03),
    plain('MsANN, shuffled', 0.04),
    plain('MsANN, orthogonal', 0.01),
    plain('simultaneous, grid', 0.051),
  ];

  it('compare the final MSEs of methods', () => {
    expect(judged(runs, /between grids performs better/)).toEqual({
      holds: true,
      measured: 'final MSE 0.0200 (MsANN, grid), 0.0300 (MsANN, path)',
    });
    expect(judged(runs, /random orthogonal/)!.holds).toBe(false);
    expect(judged(runs, /shuffled/)!.holds).toBe(true);
    expect(judged(runs, /optima outperform default/)!.holds).toBe(true);
    expect(judged(runs, /catch up/)!.holds).toBe(false);
    expect(judged(runs, /at once perform on par/)!.holds).toBe(true);
    expect(judged(runs.slice(0, 2), /shuffled/)).toBeNull();
    // Whatever settings a label tells.
    const swept = runs.map((run) => ({ ...run, label: `${run.label}, k 4` }));
    expect(judged(swept, /shuffled/)!.holds).toBe(true);
  });

  it('compare costs on the way down', () => {
    const reached = (label: string, finalMse: number, half: number, tenth: number | null) => ({
      ...plain(label, finalMse),
      costTo: { half, quarter: 50, fifth: 100, tenth },
    });
    const compared = [
      reached('MsANN, grid', 0.02, 10, 60),
      reached('MsANN, path', 0.0205, 10, 100),
      reached('MsANN, shuffled', 0.04, 10.5, null),
    ];
    expect(judged(compared, /60 %/)).toEqual({
      holds: true,
      measured: '0.600 of it to a tenth: 60.0 and 100, each with its best setting',
    });
    expect(judged(compared, /catch up/)!.holds).toBe(true);
    expect(judged(compared, /random structure/)).toMatchObject({ holds: true });
    // Where paths did not come down to a tenth, a fifth is compared.
    const short = [compared[0]!, reached('MsANN, path', 0.03, 10, null)];
    expect(judged(short, /60 %/)).toMatchObject({
      holds: false,
      measured: expect.stringContaining('1.00 of it to a fifth'),
    });
  });

  it('are about the paper’s own experiments, pixels in their places', () => {
    expect(isOfPaper('mnist', false)).toBe(true);
    expect(isOfPaper('mnist', true)).toBe(false);
    expect(isOfPaper('mnist-labels', false)).toBe(false);
  });

  it('stand in the report where runs say something about them', () => {
    const { html } = claimsSection(evidenceOf(runs))!;
    expect(html).toContain('The paper’s claims');
    expect(html).toContain('not so');
    expect(html).not.toContain('Nearly all');
    expect(claimsSection(evidenceOf([alone(0.05)]))).toBeNull();
  });
});
