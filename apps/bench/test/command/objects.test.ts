import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { parse } from '../report/written-report.js';
import { bench, type Captured } from './captured-output.js';

const size = ['--pixels', '64', '--object', '8', '--hidden-layers', '32,16,32', '--pool', '600'];
const engine = ['--threads', '1', '--engine', 'onnx'];
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe.each(['one-object', 'two-object'])('bench %s at a small size', (task) => {
  const small = [task, ...size, ...engine, '--budget', '3000'];
  const out = temporaryFolder();
  let first: Captured;
  let summary: Summary;

  beforeAll(async () => {
    first = await bench([...small, '--out', out]);
    summary = JSON.parse(read(out, 'summary.json')) as Summary;
  });

  it('trains the three methods, prints their table and ends with 0', () => {
    expect(first.status).toBe(0);
    expect(summary.experiment).toBe(task);
    const labels = ['default network', 'MsANN, path', 'MsANN, path, coarse data'];
    expect(summary.runs.map(({ label }) => label)).toEqual(labels);
    for (const label of labels) expect(first.stdout).toContain(label);
    for (const run of summary.runs) expect(run).toMatchObject({ task, seed: 0, budget: 3000 });
  });

  it('learns: coarse-data smoothing lowers the MSE', () => {
    const { finalMse, initialMse } = summary.runs[2]!;
    expect(finalMse).toBeLessThan(0.75 * initialMse);
  });

  it('says in each config what the samples are drawn from', () => {
    const { data, network, imageShape } = JSON.parse(
      read(out, 'runs', summary.runs[0]!.id, 'config.json'),
    );
    expect(data).toEqual({
      objects: task === 'one-object' ? 1 : 2,
      objectLength: 8,
      noise: 0.05,
      pool: 600,
      validationCount: 2000,
      testCount: 2000,
    });
    expect({ network, imageShape }).toEqual({ network: [64, 32, 16, 32, 64], imageShape: [64] });
  });

  it('skips finished runs, and trains anew where an option of the data differs', async () => {
    const again = await bench([...small, '--out', out]);
    expect(again.stderr.match(/finished already, skipped/g)).toHaveLength(3);
    expect(again.stdout).toBe(first.stdout);
    const other = await bench([...small, '--out', out, '--noise', '0', '--depth', '0']);
    expect(other.stderr).not.toContain('skipped');
    expect(readdirSync(join(out, 'runs'))).toHaveLength(4);
  });

  it('writes a report of lines: input, target and reconstruction, and a coarse unit’s pixels', async () => {
    const folder = temporaryFolder();
    await bench([...small, '--out', folder, '--prolongation', 'path,shuffled', '--quiet']);
    const document = parse(read(folder, 'report.html'), 'text/html');
    const names = [...document.querySelectorAll('.lines:first-of-type .names span')];
    expect(names.slice(0, 4).map((name) => name.textContent)).toEqual([
      'input',
      'target',
      'reconstruction',
      '',
    ]);
    expect(names).toHaveLength(3 * 4 * 4);
    const drawings = [...document.querySelectorAll('svg.line')];
    // Path joins 8 pixels in a row, and each of the 8 units is one bar.
    expect(drawings).toHaveLength(2);
    expect(drawings[0]!.querySelectorAll('rect')).toHaveLength(8);
    expect(drawings[1]!.querySelectorAll('rect').length).toBeGreaterThan(40);
    for (const drawing of drawings) {
      expect(drawing.querySelectorAll('path')[1]!.getAttribute('d')?.match(/M/g)).toHaveLength(8);
    }
    const page = document.documentElement.textContent;
    expect(page).toContain('lines of 64 pixels with');
    expect(page).not.toMatch(/undefined|NaN/);
  });

  it('with --dry-run says the data, and that every seed has its own', async () => {
    const { status, stdout } = await bench([...small, '--dry-run', '--seeds', '0,1']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${task}: lines of 64 pixels with`));
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('drawn anew for each seed');
    for (const { id } of summary.runs) expect(stdout).toContain(`(${id})`);
  });

  it.each([
    [['--object', '65'], '--object', "'65'", 'as '],
    [['--object', '0'], '--object', "'0'", 'a whole number from 1'],
    [['--noise', '1.5'], '--noise', "'1.5'", 'from 0 to 1'],
    [['--pool', '0'], '--pool', "'0'", 'a whole number >= 1'],
    [['--pixels', 'many'], '--pixels', "'many'", 'a whole number from 1'],
    [['--hidden-layers', '16,,16'], '--hidden-layers', "'16,,16'", 'such as 256,128,256'],
    [['--prolongation', 'path,grid'], '--prolongation', "'grid'", 'lie on a line'],
    [['--replicas', '2'], '--replicas', "'2'", 'other samples for each seed'],
    [['--depth', '5'], '--depth', "'5'", 'from 0 to 4'],
  ])('%j ends with 2 and one line: option, value, what is allowed', async (args, ...parts) => {
    const { status, stdout, stderr } = await bench([...small, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    for (const part of parts) expect(stderr).toContain(part);
  });

  it('shows its options and examples in --help', async () => {
    const { status, stdout } = await bench([task, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Examples:\n  pnpm bench ${task}`);
    const own = ['pixels', 'object', 'noise', 'pool', 'hidden-layers', 'permute-pixels'];
    for (const option of own) expect(stdout).toContain(`--${option}`);
    expect(stdout).not.toContain('--data');
    expect(stdout).not.toMatch(/--prolongation.*grid/);
    expect(stdout).toContain(`results/${task}`);
  });
});
