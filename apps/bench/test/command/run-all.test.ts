import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { AllOptions } from '../../src/command/all-command.js';
import { runAll } from '../../src/command/run-all.js';
import { temporaryFolder } from '../data/temporary-folder.js';

/** The command lines that the experiments are run by, without their folders, and what was written. */
async function lines(own: Omit<AllOptions, 'out'>, options: readonly string[] = []) {
  const out = temporaryFolder();
  const made: string[] = [];
  const run = (line: readonly string[]) => {
    made.push(line.join(' ').replace(/ --out \S+/, ''));
    return Promise.resolve(0);
  };
  const output = { stdout: { write: () => true }, stderr: process.stderr };
  expect(await runAll({ out, ...own }, options, run, output)).toBe(0);
  return { made, written: readdirSync(out) };
}

describe('runAll', () => {
  it('runs some settings of the cycles, then coarse data, with the options for all of them', async () => {
    const { made } = await lines({}, ['--seeds', '0-2']);
    expect(made).toHaveLength(7);
    expect(made[0]).toBe(
      'one-object --k 1,4 --gamma 1,2 --depth 1,3 --smoothing fine-data --budget 160000 --prolongation path --seeds 0-2',
    );
    expect(made[5]).toBe('mnist --smoothing coarse-data --budget 64000 --seeds 0-2');
    expect(made[6]).toBe('p-choice --budget 64000 --seeds 0-2');
  });

  it('runs the paper’s grids with --paper, but not on coarse data', async () => {
    const { made } = await lines({ paper: true });
    expect(made.filter((line) => line.endsWith('--paper'))).toEqual([
      'one-object --paper',
      'two-object --paper',
      'mnist --paper',
      'p-choice --paper',
    ]);
    expect(made[1]).toBe('one-object --smoothing coarse-data --budget 256000');
  });

  it('writes nothing with --dry-run, which every command line gets', async () => {
    const { made, written } = await lines({ dryRun: true });
    expect(made).toHaveLength(7);
    expect(made.every((line) => line.endsWith(' --dry-run'))).toBe(true);
    expect(written).toEqual([]);
  });
});
