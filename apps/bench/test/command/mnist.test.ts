import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench, type Captured } from './captured-output.js';
import { smallImages } from './small-images.js';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const withoutSeconds = (history: string) =>
  history.split('\n').map((line) => line.split(',').toSpliced(4, 1).join(','));

describe('bench mnist on small images', () => {
  const data = smallImages();
  const small = ['mnist', '--data', data, '--budget', '1500', '--threads', '1', '--engine', 'onnx'];
  const out = temporaryFolder();
  let first: Captured;
  let summary: Summary;

  beforeAll(async () => {
    first = await bench([...small, '--out', out]);
    summary = JSON.parse(read(out, 'summary.json')) as Summary;
  });

  it('trains the four methods and ends with 0', () => {
    expect(first.status).toBe(0);
    expect(summary.runs.map(({ label }) => label)).toEqual([
      'default network',
      'MsANN, path',
      'MsANN, grid',
      'MsANN, grid, coarse data',
    ]);
    for (const { cost, steps, seconds, finalMse } of summary.runs) {
      expect(cost).toBeGreaterThanOrEqual(1500);
      expect(cost).toBeLessThan(1500 + 128);
      expect(steps).toBeGreaterThanOrEqual(12);
      expect(seconds).toBeGreaterThan(0);
      expect(finalMse).toBeLessThan(1);
    }
  });

  it('prints the table to standard output and the engine to standard error', () => {
    expect(first.stdout).toContain('MsANN, grid, coarse data');
    expect(first.stderr).toMatch(/^engine onnx on CPU, .*, 1 thread$/m);
    expect(first.stderr).toContain(`report: ${out}/report.html`);
  });

  it('learns: coarse-data smoothing lowers the MSE', () => {
    const coarse = summary.runs.find(({ smoothing }) => smoothing === 'coarse-data')!;
    expect(coarse.finalMse).toBeLessThan(0.75 * coarse.initialMse);
    expect(coarse).toMatchObject({ k: 'adaptive', gamma: 'adaptive', schedule: null, depth: 3 });
  });

  it('writes the results folder', () => {
    expect(readdirSync(out).sort()).toEqual([
      'figures',
      'report.html',
      'runs',
      'summary.csv',
      'summary.json',
    ]);
    for (const { id } of summary.runs) {
      expect(readdirSync(join(out, 'runs', id)).sort()).toEqual([
        'config.json',
        'features.png',
        'history.csv',
        'reconstructions.png',
        'result.json',
      ]);
      expect(read(out, 'runs', id, 'history.csv')).toMatch(
        /^step,level,cost,flops,seconds,validationMse\n0,0,0,0,0\.000000,0\.\d+\n/,
      );
    }
  });

  it('skips finished runs when it is repeated, and says so', async () => {
    const again = await bench([...small, '--out', out]);
    expect(again.stderr.match(/finished already, skipped/g)).toHaveLength(4);
    expect(again.stdout).toBe(first.stdout);
  });

  it('says of a run that was skipped what trained it then', async () => {
    const folder = temporaryFolder();
    const alone = [...small, '--depth', '0', '--budget', '256', '--out', folder, '--json'];
    const { runs } = JSON.parse((await bench(alone)).stdout) as Summary;
    const path = join(folder, 'runs', runs[0]!.id, 'result.json');
    const result = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...result, device: 'another processor', git: 'before' }));
    const { stdout } = await bench([...alone, '--seeds', '0,1']);
    const { engine, git, runs: both } = JSON.parse(stdout) as Summary;
    expect(engine).toMatchObject([
      { device: 'another processor', runs: [both[0]!.id] },
      { device: expect.stringContaining('CPU'), runs: [both[1]!.id] },
    ]);
    expect(git).toMatch(/^before; /);
  });

  it('gives the same history for the same seed, apart from seconds', async () => {
    const other = temporaryFolder();
    await bench([...small, '--out', other, '--quiet']);
    for (const { id } of summary.runs) {
      const histories = [out, other].map((folder) =>
        withoutSeconds(read(folder, 'runs', id, 'history.csv')),
      );
      expect(histories[1]).toEqual(histories[0]);
    }
  });

  it('with --json writes the summary to standard output and nothing else', async () => {
    const { status, stdout } = await bench([...small, '--out', out, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(summary);
  });

  it('with --quiet writes nothing to standard error', async () => {
    const { stdout, stderr } = await bench([...small, '--out', out, '--quiet']);
    expect(stderr).toBe('');
    expect(stdout).toBe(first.stdout);
  });

  it('with --dry-run says what would run and writes nothing', async () => {
    const untouched = join(temporaryFolder(), 'none');
    const { status, stdout } = await bench([...small, '--out', untouched, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('path, grid: 4 levels, ');
    expect(stdout).toMatch(/^ *3 +8 32 16 32 8 /m);
    for (const { id, label } of summary.runs) expect(stdout).toContain(`${label}, seed 0 (${id})`);
    expect(existsSync(untouched)).toBe(false);
  });

  it('with --depth 0 trains the default network alone', async () => {
    const alone = temporaryFolder();
    const { stdout } = await bench([...small, '--out', alone, '--depth', '0', '--json']);
    const { runs } = JSON.parse(stdout) as Summary;
    expect(runs.map(({ id }) => id)).toEqual([summary.runs[0]!.id]);
  });

  it('trains shuffled maps by the authors’ schedule over several seeds', async () => {
    const folder = temporaryFolder();
    const args = [
      '--prolongation',
      'shuffled',
      '--schedule',
      'authors',
      '--seeds',
      '0,1',
      '--budget',
      '500',
    ];
    const { stdout } = await bench([...small, ...args, '--out', folder, '--json']);
    const { runs } = JSON.parse(stdout) as Summary;
    expect(runs.map(({ label, seed }) => `${label} ${seed}`)).toEqual([
      'default network 0',
      'MsANN, shuffled 0',
      'default network 1',
      'MsANN, shuffled 1',
    ]);
    expect(runs[1]).toMatchObject({
      prolongation: 'shuffled',
      schedule: 'authors',
      k: 1,
      gamma: 3,
    });
    expect(runs[1]!.finalMse).not.toBe(runs[3]!.finalMse);
  });

  it('runs on the float64 reference engine too', async () => {
    const folder = temporaryFolder();
    const args = '--engine reference --depth 0 --budget 256 --hidden-layers 16,8,16'.split(' ');
    const { stdout } = await bench([...small, ...args, '--out', folder, '--json']);
    expect((JSON.parse(stdout) as Summary).engine).toEqual({
      name: 'reference',
      device: 'JavaScript, float64',
      threads: 1,
    });
  });

  it('with --engine auto says which engine it takes and why not the others', async () => {
    const folder = temporaryFolder();
    const args = ['mnist', '--data', data, '--depth', '0', '--budget', '256', '--out', folder];
    const { status, stderr } = await bench(args);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^auto takes onnx\n(not .*\n){5}pnpm bench doctor .*\nengine onnx on CPU/,
    );
  });

  it('with --replicas trains seeds at once to the numbers of each alone', async () => {
    const [alone, together] = [temporaryFolder(), temporaryFolder()];
    const args = [...small, ...'--budget 500 --seeds 0-2 --prolongation grid --json'.split(' ')];
    const one = await bench([...args, '--out', alone]);
    const three = await bench([...args, '--out', together, '--replicas', '3']);
    expect(three.stderr).toContain('MsANN, grid, seeds 0, 1, 2: training');
    const [a, b] = [one, three].map(({ stdout }) => JSON.parse(stdout) as Summary);
    expect(b!.engine).toEqual({ ...(a!.engine as object), replicas: 3 });
    expect(b!.runs.map(({ label, seed }) => [label, seed])).toEqual(
      a!.runs.map(({ label, seed }) => [label, seed]),
    );
    b!.runs.forEach(({ finalMse, cost, steps }, i) => {
      expect({ cost, steps }).toEqual({ cost: a!.runs[i]!.cost, steps: a!.runs[i]!.steps });
      expect(Math.abs(finalMse / a!.runs[i]!.finalMse - 1)).toBeLessThan(1e-4);
    });
    expect(read(together, 'report.html')).toContain('up to 3; seconds are those of all together');
  });

  it('says that a run diverged and leaves its cells empty', async () => {
    const folder = temporaryFolder();
    const args = ['--depth', '0', '--learning-rate', '1e300', '--rms-start', '0'];
    const { status, stderr, stdout } = await bench([...small, ...args, '--out', folder, '--json']);
    expect(status).toBe(0);
    expect(stderr).toContain('default network: diverged');
    expect((JSON.parse(stdout) as Summary).runs[0]!.finalMse).toBeNull();
  });

  it('stops when it is interrupted, keeps finished runs, and goes on from them', async () => {
    const folder = temporaryFolder();
    const one = ['--depth', '0', '--out', folder];
    const controller = new AbortController();
    controller.abort();
    const stopped = await bench([...small, ...one], { signal: controller.signal });
    expect(stopped.status).toBe(130);
    expect(stopped.stderr).toContain('interrupted');
    expect(existsSync(join(folder, 'summary.json'))).toBe(false);
    expect((await bench([...small, ...one])).status).toBe(0);
    expect(existsSync(join(folder, 'summary.json'))).toBe(true);
  });

  it('draws one bar on a terminal', async () => {
    const folder = temporaryFolder();
    const { stderr } = await bench([...small, '--depth', '0', '--out', folder], { isTTY: true });
    expect(stderr).toContain('default network');
    expect(stderr).toMatch(/level 0 {2}MSE/);
  });
});
