import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareFolders } from '../../src/compare/compare-folders.js';
import type { RunConfig } from '../../src/experiment/run-config.js';
import { readFolder } from '../../src/rebuild/read-folder.js';
import { rebuildReport } from '../../src/rebuild/rebuild-report.js';
import { ResultsError } from '../../src/results/results-error.js';
import { runsFolder } from '../../src/results/run-paths.js';
import type { RunSummary } from '../../src/results/summary.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { addRun, defaultConfig, gridConfig } from '../rebuild/finished-runs.js';
import { defaultRun, sampleRun, sampleSummary } from '../report/sample-summary.js';

function folder(...configs: readonly RunConfig[]): string {
  const out = temporaryFolder();
  for (const config of configs) addRun(out, config);
  rebuildReport([readFolder(out)], out);
  return out;
}

/** A folder of which only the summary is left. */
function summaryOf(runs: readonly RunSummary[], experiment = 'mnist'): string {
  const out = temporaryFolder();
  writeSummary(out, { ...sampleSummary(runs), experiment });
  return out;
}

const id = (n: number) => n.toString(16).padStart(16, '0');
const labelsOf = (a: string, b: string) => {
  const { methods, onlyInA, onlyInB } = compareFolders(a, b);
  return { both: methods.map(({ label }) => label), onlyInA, onlyInB };
};

describe('compareFolders', () => {
  it('matches methods by settings over seeds, whatever the engine', () => {
    const a = folder(defaultConfig(), gridConfig(), gridConfig({ seed: 1 }));
    const engine = { name: 'wasm', threads: 1 };
    const b = folder(gridConfig({ engine, seed: 1 }), gridConfig({ engine, seed: 2 }));
    expect(labelsOf(a, b)).toEqual({
      both: ['MsANN, grid'],
      onlyInA: ['default network'],
      onlyInB: [],
    });
    const comparison = compareFolders(a, b);
    expect(comparison).toMatchObject({ a: { folder: a }, b: { folder: b }, differs: [] });
    expect(comparison.methods[0]).toMatchObject({
      seeds: { a: [0, 1], b: [1, 2] },
      settings: { k: 1, gamma: 3, depth: 1, budget: 128000, learningRate: 0.0005 },
      differs: [],
    });
  });

  it.each<[Partial<RunConfig>, string, string]>([
    [{ budget: 64000 }, 'budget 128000', 'budget 64000'],
    [{ batchSize: [128, 32] }, 'batch size 128', 'batch size 128/32'],
    [{ rateDecay: 1000 }, 'constant rate', 'rate decay 1000'],
    [{ learningRate: 0.01 }, 'rate 0.0005', 'rate 0.01'],
    [
      { training: { ...gridConfig().training, k: [1, 4] } as RunConfig['training'] },
      'k 1',
      'k 1/4',
    ],
    [
      { training: { ...gridConfig().training, opening: 'full' } as RunConfig['training'] },
      'opening none',
      'opening full',
    ],
  ])('does not match other settings: %j', (change, own, other) => {
    const found = labelsOf(folder(gridConfig()), folder(gridConfig(change)));
    expect(found).toEqual({
      both: [],
      onlyInA: [`MsANN, grid, ${own}`],
      onlyInB: [`MsANN, grid, ${other}`],
    });
  });

  it('says what differs besides, of the data and of a method', () => {
    const training = { ...gridConfig().training, rateGrowth: 2 } as RunConfig['training'];
    const data = { validationCount: 2000, pixelOrder: 'random' };
    const { differs, methods } = compareFolders(
      folder(gridConfig()),
      folder(gridConfig({ training, data })),
    );
    expect(differs).toEqual([{ field: 'data.pixelOrder', a: [null], b: ['"random"'] }]);
    expect(methods[0]!.differs).toEqual([{ field: 'training.rateGrowth', a: ['1'], b: ['2'] }]);
  });

  it('compares summaries alone, and then knows of no configs', () => {
    const a = summaryOf([sampleRun([1, 2, 3, 4])]);
    const b = folder(gridConfig());
    rmSync(runsFolder(b), { recursive: true });
    const both = compareFolders(a, b);
    expect(both.differs).toBeNull();
    expect(compareFolders(a, a).methods[0]!.differs).toBeNull();
  });

  it('matches results from before learning rates were told', () => {
    const older = summaryOf([sampleRun([1, 2, 3, 4])]);
    const newer = summaryOf([sampleRun([1, 2, 3, 4], { learningRate: 0.01, rmsStart: 1 })]);
    expect(labelsOf(older, newer).both).toEqual(['MsANN, grid']);
    const { settings } = compareFolders(older, newer).methods[0]!;
    expect(settings).not.toHaveProperty('learningRate');
  });

  it('compares what came of the runs', () => {
    const diverged = { label: 'MsANN, path', finalMse: Number.NaN } as const;
    const a = summaryOf([
      defaultRun([1, 2, 3, null], { id: id(1) }),
      sampleRun([1, 2, 3, 400], { id: id(2) }),
      sampleRun([1, 2, 3, 500], { id: id(3), seed: 1 }),
      sampleRun([1, 2, 3, 4], { id: id(4), ...diverged }),
    ]);
    const b = summaryOf([
      sampleRun([1, 2, 3, 4], { id: id(4), ...diverged, finalMse: 0.1 }),
      defaultRun([1, 2, 3, 40], { id: id(1) }),
      sampleRun([1, 2, 3, 200], { id: id(2) }),
      sampleRun([1, 2, 3, 250], { id: id(3), seed: 1, finalMse: 0.01 }),
    ]);
    const { methods } = compareFolders(a, b);
    expect(methods.map(({ label }) => label)).toEqual(['default', 'MsANN, grid', 'MsANN, path']);
    const [standard, grid, path] = methods.map(({ measures }) => measures);
    expect(standard!.costToTenth).toMatchObject({
      ratio: null,
      note: 'not reached in A',
    });
    expect(grid!.costToTenth).toMatchObject({ a: { mean: 450 }, b: { mean: 225 } });
    expect(grid!.flopsToTenth.a.mean).toBeCloseTo(450_000, 6);
    expect(grid!.secondsToTenth.a.mean).toBeCloseTo(0.45, 12);
    for (const measure of ['costToTenth', 'flopsToTenth', 'secondsToTenth'] as const) {
      expect(grid![measure].ratio).toBeCloseTo(0.5, 12);
      expect(grid![measure].verdict).toBe('lower');
    }
    expect(grid!.finalMse.ratio).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(path!.finalMse.note).toBe('not a number in A');
  });

  it('refuses folders of two experiments, and a seed twice', () => {
    const [mnist, lines] = [summaryOf([sampleRun([1, 2, 3, 4])]), temporaryFolder()];
    writeSummary(lines, { ...sampleSummary([sampleRun([1, 2, 3, 4])]), experiment: 'one-object' });
    const compare = () => compareFolders(mnist, lines);
    expect(compare).toThrow(ResultsError);
    expect(compare).toThrow(
      `${mnist} and ${lines}: folders that are compared must be of one experiment, got mnist and one-object`,
    );
    const twice = summaryOf([1, 2].map((n) => sampleRun([1, 2, 3, 4], { id: id(n) })));
    expect(() => compareFolders(mnist, twice)).toThrow(
      `${join(twice, 'summary.json')}: a method must have one run a seed, and "MsANN, grid" of the same settings has ${id(1)} and ${id(2)} of seed 0`,
    );
    expect(() => compareFolders(mnist, temporaryFolder())).toThrow('summary.json: the file cannot');
  });
});
