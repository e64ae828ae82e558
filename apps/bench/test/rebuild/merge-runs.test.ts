import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { mergeRuns } from '../../src/rebuild/merge-runs.js';
import { readFolder } from '../../src/rebuild/read-folder.js';
import { ResultsError } from '../../src/results/results-error.js';
import { runPaths } from '../../src/results/run-paths.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { addRun, defaultConfig, gridConfig, type MadeUp } from './finished-runs.js';

/** Two folders that both have the default network's run, and what their merging comes to. */
function twins(a: MadeUp, b: MadeUp, change: (outB: string, id: string) => void = () => undefined) {
  const [outA, outB] = [temporaryFolder(), temporaryFolder()];
  const id = addRun(outA, defaultConfig(), a);
  addRun(outA, gridConfig());
  addRun(outB, defaultConfig(), b);
  addRun(outB, defaultConfig({ seed: 1 }));
  change(outB, id);
  const merge = () => mergeRuns([readFolder(outA), readFolder(outB)]);
  return { outA, outB, id, merge };
}

describe('mergeRuns', () => {
  it('takes a run that is in both folders once, from the first, though its seconds differ', () => {
    const { outA, outB, id, merge } = twins({}, { secondsPerCost: 0.002 });
    const runs = merge();
    expect(runs.map(({ dir, result }) => [dir, result.label, result.seed])).toEqual([
      [outA, 'default network', 0],
      [outA, 'MsANN, grid', 0],
      [outB, 'default network', 1],
    ]);
    expect(runs[0]!.result).toMatchObject({ id, seconds: 102.4 });
  });

  it('takes it from the folder that is to have all, where that holds it', () => {
    const { outB, merge } = twins({}, { secondsPerCost: 0.002 });
    const [first, ...others] = mergeRuns([{ runs: merge() }], readFolder(outB));
    expect(first).toMatchObject({ dir: outB, result: { seconds: 204.8 } });
    expect(others.map(({ result }) => result.label)).toEqual(['MsANN, grid', 'default network']);
  });

  it.each<[MadeUp, string]>([
    [{ result: { finalMse: 0.008 } }, '"finalMse" of result.json'],
    [{ result: { status: 'diverged' } }, '"status" of result.json'],
    [{ result: { costTo: { half: 1, quarter: 2, fifth: 3, tenth: null } } }, '"costTo" of'],
  ])('refuses other numbers under one id: %j', (made, what) => {
    const { outA, outB, id, merge } = twins({}, made);
    expect(merge).toThrow(ResultsError);
    expect(merge).toThrow(
      `${runPaths(outA, id).folder} and ${runPaths(outB, id).folder}: runs of one id must differ in their seconds alone, and ${id} differs in ${what}`,
    );
  });

  it('refuses another history under one id', () => {
    const { merge } = twins({}, {}, (outB, id) => {
      const { history } = runPaths(outB, id);
      writeFileSync(history, readFileSync(history, 'utf8').replace('\n1,0,400,', '\n1,0,401,'));
    });
    expect(merge).toThrow('differs in history.csv');
  });

  it('takes no offence at a field that older results do not tell', () => {
    const { merge } = twins({}, {}, (outB, id) => {
      const { result } = runPaths(outB, id);
      const { learningRate: _rate, ...older } = JSON.parse(readFileSync(result, 'utf8'));
      writeFileSync(result, JSON.stringify(older));
    });
    expect(merge()).toHaveLength(3);
  });

  it.each([
    [{ task: 'one-object' }, 'a report must be of one task, got mnist and one-object'],
    [
      { data: { validationCount: 2000, pixelOrder: 'random' } },
      'the runs of a report must have the same "data", got {"validationCount":2000} and {"pixelOrder":"random","validationCount":2000}',
    ],
    [{ network: [16, 4, 16] }, 'the same "network", got [16,8,16] and [16,4,16]'],
    [{ classes: 10 }, 'the same "classes", got none and 10'],
  ])('refuses runs that are not of one task: %j', (change, message) => {
    const out = temporaryFolder();
    const ids = [addRun(out, defaultConfig()), addRun(out, gridConfig(change))];
    const merge = () => mergeRuns([readFolder(out)]);
    expect(merge).toThrow(ResultsError);
    expect(merge).toThrow(message);
    for (const id of ids) expect(merge).toThrow(runPaths(out, id).folder);
  });
});
