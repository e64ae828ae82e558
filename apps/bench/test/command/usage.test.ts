import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench, nothingWorks } from './captured-output.js';
import { smallImages } from './small-images.js';

describe('bench', () => {
  it.each([
    [['--help']],
    [['mnist', '--help']],
    [['one-object', '--help']],
    [['two-object', '--help']],
    [['prolongation', '--help']],
    [['optimizers', '--help']],
    [['report', '--help']],
    [['compare', '--help']],
  ])('%j prints help and ends with 0', async (args) => {
    const { status, stdout } = await bench(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: bench/);
  });

  it('mnist --help shows examples and every option of its own default', async () => {
    const { stdout } = await bench(['mnist', '--help']);
    expect(stdout).toContain('Examples:\n  pnpm bench mnist');
    for (const option of [
      'k',
      'gamma',
      'depth',
      'budget',
      'learning-rate',
      'rms-start',
      'seed',
      'seeds',
      'prolongation',
      'smoothing',
      'correction',
      'correction-batches',
      'schedule',
      'opening',
      'cascade-steps',
      'baselines',
      'optimizer',
      'momentum',
      'nesterov',
      'rate-decay',
      'save-networks',
      'engine',
      'threads',
      'replicas',
      'hidden-layers',
      'permute-pixels',
      'data',
      'checkpoint-seconds',
      'out',
      'json',
      'quiet',
      'dry-run',
    ]) {
      expect(stdout).toContain(`--${option}`);
    }
  });

  it.each([
    [['--k', '0'], '--k', "'0'", 'a whole number >= 1'],
    [['--k', '1/2'], '--k', "'1/2'", '4 levels'],
    [['--gamma', 'two'], '--gamma', "'two'", 'a whole number from 0'],
    [['--gamma', 'f'], '--gamma', "'f'", 'or F'],
    [['--opening', 'half'], '--opening', "'half'", 'none, cascade, full'],
    [['--cascade-steps', '4'], '--cascade-steps', "'4'", 'with --opening cascade'],
    [['--opening', 'cascade', '--cascade-steps', '4/4'], '--cascade-steps', "'4/4'", '4 levels'],
    [['--baselines', 'none'], '--baselines', "'none'", 'simultaneous'],
    [['--optimizer', 'lion'], '--optimizer', "'lion'", 'rmsprop, rmsprop-tfjs, sgd, adam'],
    [['--momentum', '0.9'], '--momentum', 'rmsprop', 'with --optimizer sgd'],
    [['--optimizer', 'adam', '--nesterov'], '--nesterov', 'adam', 'with --optimizer sgd'],
    [['--optimizer', 'sgd', '--nesterov'], '--nesterov', 'alone', '--momentum above 0'],
    [['--optimizer', 'sgd', '--momentum', '1'], '--momentum', "'1'", 'below 1'],
    [['--optimizer', 'sgd', '--rms-start', '0'], '--rms-start', 'sgd', 'with --optimizer rmsprop'],
    [['--rate-decay', '0'], '--rate-decay', "'0'", 'a number above 0'],
    [['--depth', '8'], '--depth', "'8'", 'a whole number from 0 to 7'],
    [['--budget', '-1'], '--budget', "'-1'", 'a number above 0'],
    [['--learning-rate', '0'], '--learning-rate', "'0'", 'a number above 0'],
    [['--rms-start', '2'], '--rms-start', "'2'", '0, 1'],
    [['--seed', '1.5'], '--seed', "'1.5'", 'a whole number from 0 to 4294967295'],
    [['--seeds', '3-1'], '--seeds', "'3-1'", 'whole numbers and ranges'],
    [['--prolongation', 'line'], '--prolongation', "'line'", 'path, grid, shuffled'],
    [['--smoothing', 'none'], '--smoothing', "'none'", 'fine-data, coarse-data'],
    [['--schedule', 'mine'], '--schedule', "'mine'", 'paper, authors'],
    [
      ['--engine', 'gpu'],
      '--engine',
      "'gpu'",
      'auto, cuda, onnx-cuda, webgpu, onnx-webgpu, onnx, tfjs-node, wasm, cpu, reference',
    ],
    [['--replicas', '0'], '--replicas', "'0'", 'a whole number from 1'],
    [['--threads', '0'], '--threads', "'0'", 'a whole number from 1'],
  ])(
    'mnist %j ends with 2 and one line: option, value, what is allowed',
    async (args, ...parts) => {
      const { status, stdout, stderr } = await bench(['mnist', ...args]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/^bench: /);
      for (const part of parts) expect(stderr).toContain(part);
    },
  );

  it.each([
    [['mnist', '--frobnicate'], "unknown option '--frobnicate'"],
    [['minst'], "unknown command 'minst'"],
    [['mnist', '--seed', '1', '--seeds', '0-2'], 'cannot be used with'],
  ])('%j ends with 2', async (args, message) => {
    const { status, stderr } = await bench(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('ends with 3 and one line where the named engine cannot run', async () => {
    const args = ['mnist', '--engine', 'cuda', '--data', smallImages()];
    const { status, stdout, stderr } = await bench(args, { openEngine: nothingWorks });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toBe(
      'bench: engine cuda cannot run: it is not installed. To enable it: pnpm gpu:install\n',
    );
  });

  it('ends with 1 and one line where the data are missing', async () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = await bench(['mnist', '--data', folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(folder);
  });

  it('ends with 2 where the data’s network cannot be halved so often', async () => {
    const { status, stderr } = await bench(['mnist', '--data', smallImages(), '--depth', '7']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "bench: option '--depth <n>' argument '7' is invalid. Allowed: a whole number from 0 to 6, as the layers have 64, 256, 128, 256, 64 units.\n",
    );
  });

  it('ends with 2 where a layer’s grid cannot be halved so often', async () => {
    const args = ['mnist', '--data', smallImages(), '--hidden-layers', '80,40,80', '--dry-run'];
    const { status, stderr } = await bench([...args, '--depth', '3', '--engine', 'cpu']);
    expect(status).toBe(2);
    expect(stderr).toBe('bench: need an even longest axis to halve, got shape [5, 4] at level 2\n');
    const paths = await bench([
      ...args,
      '--depth',
      '3',
      '--engine',
      'cpu',
      '--prolongation',
      'path',
    ]);
    expect(paths.status).toBe(0);
  });

  it('ends with 1 and one line where the results folder cannot be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const args = ['mnist', '--data', smallImages(), '--depth', '0', '--quiet', '--out', file];
    const { status, stderr } = await bench(args);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(file);
  });
});
