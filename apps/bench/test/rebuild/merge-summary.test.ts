import { describe, expect, it } from '@jest/globals';
import type { RunConfig } from '../../src/experiment/run-config.js';
import { mergeRuns } from '../../src/rebuild/merge-runs.js';
import { mergeSummary } from '../../src/rebuild/merge-summary.js';
import { readFolder } from '../../src/rebuild/read-folder.js';
import type { Summary } from '../../src/results/summary.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { addRun, defaultConfig, gridConfig } from './finished-runs.js';

/** A folder of these runs, whose summary says that they were computed on a device. */
function folder(device: string | null, ...configs: RunConfig[]) {
  const out = temporaryFolder();
  const ids = configs.map((config) => addRun(out, config));
  const plain = readFolder(out);
  if (device !== null) {
    const { name, threads, replicas } = configs[0]!.engine;
    const engine = { name, device, threads, ...(replicas && { replicas }) };
    const git = `commit of ${device}`;
    writeSummary(out, { ...mergeSummary(plain.runs, [plain]), engine, git });
  }
  return { ids, ...readFolder(out) };
}

const merged = (...folders: ReturnType<typeof folder>[]): Summary =>
  mergeSummary(mergeRuns(folders), folders);

const wasm = { name: 'wasm', threads: 1 };

describe('mergeSummary', () => {
  it('takes device and commit from the folder’s own summary', () => {
    const { engine, git, experiment, runs } = merged(folder('CPU x', defaultConfig()));
    expect({ engine, git, experiment }).toEqual({
      engine: { name: 'onnx', device: 'CPU x', threads: 2 },
      git: 'commit of CPU x',
      experiment: 'mnist',
    });
    expect(Object.keys(runs[0]!)).not.toContain('parameters');
  });

  it('says of a folder without summary that neither is known', () => {
    const summary = merged(folder(null, defaultConfig()));
    expect(summary.engine).toEqual({ name: 'onnx', device: 'not known', threads: 2 });
    expect(summary.git).toBeNull();
  });

  it.each([wasm, { name: 'onnx', threads: 1 }, { name: 'onnx', threads: 2, replicas: 4 }])(
    'does not claim the summary’s device for a run of another engine: %j',
    (engine) => {
      const one = folder('CPU x', defaultConfig(), gridConfig({ engine }));
      expect(merged(one).engine).toEqual([
        { name: 'onnx', device: 'CPU x', threads: 2, runs: [one.ids[0]] },
        { ...engine, device: 'not known', runs: [one.ids[1]] },
      ]);
    },
  );

  it('names every engine and commit once, with its runs, and keeps them when merged again', () => {
    const a = folder('CPU x', defaultConfig(), gridConfig());
    const b = folder('CPU y', gridConfig({ seed: 1 }));
    const c = folder(null, gridConfig({ seed: 2 }));
    const both = merged(a, b);
    expect(both.engine).toEqual([
      { name: 'onnx', device: 'CPU x', threads: 2, runs: a.ids },
      { name: 'onnx', device: 'CPU y', threads: 2, runs: b.ids },
    ]);
    expect(both.git).toBe('commit of CPU x; commit of CPU y');
    const out = temporaryFolder();
    addRun(out, defaultConfig());
    addRun(out, gridConfig());
    addRun(out, gridConfig({ seed: 1 }));
    writeSummary(out, both);
    const again = merged({ ids: [], ...readFolder(out) }, c);
    expect(again.git).toBe('commit of CPU x; commit of CPU y; not known');
    expect(again.engine).toEqual([
      ...(both.engine as readonly object[]),
      { name: 'onnx', device: 'not known', threads: 2, runs: c.ids },
    ]);
  });

  it('leaves labels alone where settings or seeds tell runs apart', () => {
    const { runs } = merged(
      folder('x', gridConfig(), gridConfig({ budget: 64000 })),
      folder('y', gridConfig({ seed: 1, engine: wasm })),
    );
    expect(runs.map(({ label }) => label)).toEqual(Array(3).fill('MsANN, grid'));
  });

  it('tells apart what no setting does, and engines where a method has a seed twice', () => {
    const training = { ...gridConfig().training, rateGrowth: 2 } as RunConfig['training'];
    const growth = merged(
      folder('x', gridConfig()),
      folder('y', gridConfig({ training, seed: 1 })),
    );
    expect(growth.runs.map(({ label }) => label)).toEqual([
      'MsANN, grid, training.rateGrowth 1',
      'MsANN, grid, training.rateGrowth 2',
    ]);
    const engines = merged(folder('x', gridConfig()), folder('y', gridConfig({ engine: wasm })));
    expect(engines.runs.map(({ label }) => label)).toEqual([
      'MsANN, grid, engine.name onnx, engine.threads 2',
      'MsANN, grid, engine.name wasm, engine.threads 1',
    ]);
  });
});
