import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runPaths, runsFolder } from '../../src/results/run-paths.js';
import { startRun } from '../../src/results/start-run.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { addRun, defaultConfig, gridConfig } from '../rebuild/finished-runs.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const made = [
  'figures/mse-by-cost.svg',
  'figures/mse-by-seconds.svg',
  'report.html',
  'summary.csv',
  'summary.json',
];
const bytes = (out: string) => made.map((file) => readFileSync(join(out, file), 'utf8'));
const page = (out: string) => readFileSync(join(out, 'report.html'), 'utf8');

/** A folder of the default network and MsANN of these seeds. */
function folderOf(...seeds: readonly number[]): string {
  const out = temporaryFolder();
  for (const seed of seeds) {
    addRun(out, defaultConfig({ seed }));
    addRun(out, gridConfig({ seed }), { pace: 0.5 });
  }
  return out;
}

describe('bench report of a folder that a command wrote', () => {
  const out = temporaryFolder();
  let trained: string[];
  let table: string;

  beforeAll(async () => {
    const small = ['mnist', '--data', smallImages(), '--budget', '500', '--engine', 'onnx'];
    const methods = ['--prolongation', 'grid', '--depth', '1', '--k', '1,2', '--seeds', '0,1'];
    const options = ['--threads', '1', '--quiet', '--out', out];
    table = (await bench([...small, ...methods, ...options])).stdout;
    trained = bytes(out);
  });

  it('makes the same bytes as the command, whose table it prints', async () => {
    for (const file of ['summary.csv', 'report.html', 'figures']) {
      rmSync(join(out, file), { recursive: true });
    }
    const { status, stdout, stderr } = await bench(['report', out]);
    expect(status).toBe(0);
    expect(bytes(out)).toEqual(trained);
    expect(stdout.trim()).toBe(table.trim());
    expect(stderr).toBe(`report: ${out}/report.html\n`);
  });

  it('makes the same page in another folder, to which it copies what the page needs of the runs', async () => {
    const copy = join(temporaryFolder(), 'copy');
    expect((await bench(['report', out, '--out', copy])).status).toBe(0);
    expect(bytes(copy)).toEqual(trained);
    for (const id of readdirSync(runsFolder(out))) {
      for (const file of readdirSync(runPaths(out, id).folder)) {
        const [from, to] = [out, copy].map((folder) => join(runPaths(folder, id).folder, file));
        expect(readFileSync(to!)).toEqual(readFileSync(from!));
      }
    }
    expect((await bench(['report', out, '--out', copy])).status).toBe(0);
    expect(bytes(copy)).toEqual(trained);
  });
});

describe('bench report', () => {
  it('needs no summary, and makes the same bytes each time', async () => {
    const out = folderOf(0, 1);
    expect((await bench(['report', out])).status).toBe(0);
    const first = bytes(out);
    expect(page(out)).toContain('<dt>Device</dt><dd>not known</dd>');
    expect(page(out)).toContain('<dt>Commit</dt><dd>not known</dd>');
    await bench(['report', out]);
    expect(bytes(out)).toEqual(first);
  });

  it('puts the seeds of several folders together', async () => {
    const out = join(temporaryFolder(), 'both');
    const [a, b] = [folderOf(0, 1), folderOf(1, 2)];
    const { status, stdout } = await bench(['report', a, b, '--out', out]);
    expect(status).toBe(0);
    expect(page(out)).toContain('Means over 3 seeds a method.');
    expect(readdirSync(runsFolder(out))).toHaveLength(6);
    expect(stdout).toMatch(/^MsANN, grid +0\.00350 ± 0 /m);
    expect(existsSync(join(a, 'summary.json'))).toBe(false);
    // Made again from the folder that it wrote: nothing is lost.
    const before = bytes(out);
    await bench(['report', out]);
    expect(bytes(out)).toEqual(before);
  });

  it('says which runs were computed where, and compares no seconds, where that was not the same', async () => {
    const [a, b, out] = [folderOf(0), temporaryFolder(), temporaryFolder()];
    addRun(b, gridConfig({ seed: 1, engine: { name: 'wasm', threads: 1, replicas: 4 } }));
    const { stdout } = await bench(['report', a, b, '--out', out]);
    const text = page(out);
    expect(text).toContain(
      '<dt>Engine</dt><dd>onnx, device not known, 2 threads: default network with seed 0; MsANN (grid) with seed 0</dd>',
    );
    expect(text).toContain(
      '<dt>Engine</dt><dd>wasm, device not known, 1 thread, up to 4 runs at once: MsANN (grid) with seed 1</dd>',
    );
    expect(text).not.toContain('less training time');
    const note = 'computed by several engines or on several devices: their seconds do not compare.';
    expect(text).toContain(note);
    expect(stdout.replaceAll('\n', ' ')).toContain(note);
    await bench(['report', a]);
    expect(page(a)).toContain('less training time');
  });

  it('leaves out runs that are not finished, and names them', async () => {
    const out = folderOf(0);
    const id = startRun(out, defaultConfig({ seed: 7 }));
    const { status, stderr } = await bench(['report', out]);
    expect(status).toBe(0);
    expect(stderr).toContain(`${runPaths(out, id).folder}: not finished, left out\n`);
    expect(readFileSync(join(out, 'summary.json'), 'utf8')).not.toContain(id);
  });

  it('needs --out for several folders', async () => {
    const [a, b] = [folderOf(0), folderOf(1)];
    const { status, stdout, stderr } = await bench(['report', a, b]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `bench: option '--out <dir>' is missing. Several folders (${a}, ${b}) need one for the report of all.\n`,
    );
    expect((await bench(['report'])).status).toBe(2);
  });

  it('ends with 1 and one line that names a folder without runs', async () => {
    const [full, empty] = [folderOf(0), temporaryFolder()];
    const { status, stderr } = await bench(['report', full, empty, '--out', temporaryFolder()]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `bench: ${runsFolder(empty)}: there must be a finished run, and there is none\n`,
    );
  });

  it('ends with 1 where folders are of two tasks, and writes nothing', async () => {
    const [a, b, out] = [folderOf(0), temporaryFolder(), join(temporaryFolder(), 'new')];
    addRun(b, defaultConfig({ task: 'two-object' }));
    const { status, stderr } = await bench(['report', a, b, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('a report must be of one task, got mnist and two-object\n');
    expect(existsSync(out)).toBe(false);
  });

  it('leaves summary and report as they were where a run is damaged', async () => {
    const out = folderOf(0);
    await bench(['report', out]);
    const before = bytes(out);
    const id = addRun(out, gridConfig({ budget: 64000 }));
    const { reconstructions } = runPaths(out, id);
    writeFileSync(reconstructions, 'GIF');
    const { status, stderr } = await bench(['report', out]);
    expect(status).toBe(1);
    expect(stderr).toBe(`bench: ${reconstructions}: the file is not a PNG picture\n`);
    expect(bytes(out)).toEqual(before);
  });
});
