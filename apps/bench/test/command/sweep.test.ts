import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const data = smallImages();
const common = { data, budget: 500, threads: 1, engine: 'onnx', depth: 1, prolongation: 'grid' };

/** Writes a sweep's file and returns its path. */
function sweepFile(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const summaryIn = (out: string) =>
  JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;

describe('bench sweep', () => {
  it('runs what a JSON file declares, one command after the other', async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    const entries = [
      { command: 'mnist', ...common, gamma: [1, 2], out: one },
      { command: 'p-choice', ...common, out: two },
    ];
    const { status } = await bench(['sweep', sweepFile('sweep.json', JSON.stringify(entries))]);
    expect(status).toBe(0);
    expect(summaryIn(one).runs.map(({ gamma }) => gamma)).toEqual([null, 1, 2]);
    expect(summaryIn(two).experiment).toBe('p-choice');
  });

  it('runs what a TypeScript file exports, with the options beside it', async () => {
    const out = temporaryFolder();
    const file = sweepFile(
      'sweep.ts',
      `const options: Record<string, unknown> = ${JSON.stringify({ ...common, out })};\nexport default { command: 'mnist', ...options };\n`,
    );
    const { status, stdout } = await bench(['sweep', file, '--seeds', '0,1', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('all 4 runs: cost 2000');
    expect(existsSync(join(out, 'runs'))).toBe(false);
  });

  it('says with --dry-run what all command lines come to', async () => {
    const entries = [1, 2].map((depth) => ({ command: 'mnist', ...common, depth }));
    const file = sweepFile('sweep.json', JSON.stringify(entries));
    const { stdout } = await bench(['sweep', file, '--dry-run']);
    expect(stdout.match(/^all 2 runs: /gm)).toHaveLength(2);
    expect(stdout).toMatch(/\nall 2 command lines, 4 runs: cost 2000, \S+ TFLOP, about \d+ s\n$/);
  });

  it.each([
    ['none.json', undefined, 'there is no such file'],
    ['sweep.json', '{', 'the file cannot be read'],
    ['sweep.ts', 'export default [', 'the file cannot be read'],
    ['sweep.json', '[]', 'need at least one command, got none'],
    ['sweep.json', '{"command": "mnist", "k": null}', 'entry 1: need numbers'],
    ['sweep.json', '{"command": "mnist", "turns": 3}', "unknown option '--turns'"],
  ])('refuses %s with %j', async (name, text, message) => {
    const path = text === undefined ? join(temporaryFolder(), name) : sweepFile(name, text);
    const { status, stderr } = await bench(['sweep', path]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

describe('bench mnist --paper', () => {
  it('plans the paper’s grid, which other options narrow', async () => {
    const args = ['--data', data, '--threads', '1', '--engine', 'onnx', '--dry-run'];
    const { stdout } = await bench(['mnist', '--paper', ...args]);
    // The default network, and 8 k x 3 γ x 6 depths x 2 prolongations.
    expect(stdout).toMatch(/all 289 runs: cost 73984000, /);
    const narrow = await bench(['mnist', '--paper', '--k', '4', '--depth', '2', ...args]);
    expect(narrow.stdout).toMatch(/all 7 runs: cost 1792000, /);
  });
});

describe('bench p-choice', () => {
  it('compares maps of every kind, all levels at once and the default network', async () => {
    const args = ['--data', data, '--threads', '1', '--engine', 'onnx', '--budget', '300'];
    const out = temporaryFolder();
    const { status, stdout } = await bench([
      'p-choice',
      ...args,
      '--depth',
      '1',
      '--out',
      out,
      '--json',
    ]);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Summary).runs.map(({ label }) => label)).toEqual([
      'default network',
      'simultaneous, grid',
      'MsANN, path',
      'MsANN, grid',
      'MsANN, shuffled',
      'MsANN, orthogonal',
      'MsANN, trigonometric',
      'MsANN, daubechies',
      'MsANN, smoothed',
      'MsANN, optimal',
    ]);
  });
});
