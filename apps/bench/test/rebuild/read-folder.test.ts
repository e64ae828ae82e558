import { rmSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readFolder } from '../../src/rebuild/read-folder.js';
import { rebuildReport } from '../../src/rebuild/rebuild-report.js';
import { ResultsError } from '../../src/results/results-error.js';
import { runPaths, runsFolder } from '../../src/results/run-paths.js';
import { startRun } from '../../src/results/start-run.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { addRun, defaultConfig, gridConfig } from './finished-runs.js';

const labels = (out: string) =>
  readFolder(out).runs.map(({ result }) => `${result.label} ${result.seed}`);

describe('readFolder', () => {
  it('has the default network first, then methods by label and seed, where there is no summary', () => {
    const out = temporaryFolder();
    for (const seed of [10, 9]) addRun(out, gridConfig({ seed }));
    addRun(out, defaultConfig({ seed: 11 }));
    expect(labels(out)).toEqual(['default network 11', 'MsANN, grid 9', 'MsANN, grid 10']);
  });

  it('has the settings of a sweep from the shallow to the deep, then by γ and k', () => {
    const out = temporaryFolder();
    const settings = [
      [3, 1, 1],
      [1, 'F', 1],
      [1, 2, 16],
      [1, 2, [1, 4]],
      [1, 2, 2],
    ] as const;
    for (const [depth, gamma, k] of settings) {
      const { training } = gridConfig();
      addRun(out, gridConfig({ training: { ...training, depth, gamma, k } as never }));
    }
    const told = readFolder(out).runs.map(({ result: { depth, gamma, k } }) => [depth, gamma, k]);
    expect(told).toEqual([
      [1, 2, [1, 4]],
      [1, 2, 2],
      [1, 2, 16],
      [1, 'F', 1],
      [3, 1, 1],
    ]);
  });

  it('keeps the order of the summary, and has what it does not list after it', () => {
    const out = temporaryFolder();
    const other = temporaryFolder();
    addRun(out, gridConfig());
    rebuildReport([readFolder(out)], out);
    addRun(out, defaultConfig());
    addRun(other, defaultConfig());
    expect(labels(out)).toEqual(['MsANN, grid 0', 'default network 0']);
    expect(readFolder(other).summary).toBeNull();
  });

  it('names runs that are not finished: those begun, and those of which only the summary tells', () => {
    const out = temporaryFolder();
    const ids = [0, 1].map((seed) => addRun(out, defaultConfig({ seed })));
    rebuildReport([readFolder(out)], out);
    const begun = startRun(out, gridConfig());
    rmSync(runPaths(out, ids[0]!).folder, { recursive: true });
    expect(readFolder(out).unfinished).toEqual([begun, ids[0]]);
    expect(labels(out)).toEqual(['default network 1']);
  });

  it('refuses a folder without a finished run, and a config that names no engine', () => {
    const out = temporaryFolder();
    const read = () => readFolder(out);
    expect(read).toThrow(ResultsError);
    expect(read).toThrow(`${runsFolder(out)}: there must be a finished run, and there is none`);
    startRun(out, defaultConfig());
    expect(read).toThrow('there is none');
    const id = addRun(out, defaultConfig({ engine: { name: 'onnx' } as never }));
    expect(read).toThrow(
      `${runPaths(out, id).config}: "engine" must have a name and a number of threads`,
    );
  });
});
