import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createOnnxEngine, onnxNetwork } from '@msann/engine-onnx';
import { outputs, parseNetwork } from '@msann/msann';
import type { RunConfig } from '../../src/experiment/run-config.js';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const data = smallImages();
const small = ['mnist', '--data', data, '--budget', '1000', '--threads', '1', '--engine', 'onnx'];
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** Trains and returns the summary, the configs and the report. */
async function trained(...args: string[]) {
  const out = temporaryFolder();
  const { status, stdout, stderr } = await bench([...small, ...args, '--out', out, '--json']);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const { runs } = JSON.parse(stdout) as Summary;
  const configs = runs.map(
    ({ id }) => JSON.parse(read(out, 'runs', id, 'config.json')) as RunConfig,
  );
  return { out, runs, configs, report: read(out, 'report.html') };
}

describe('bench mnist with choices of the training', () => {
  it('trains on coarse data adaptively, and says so in results, table and report', async () => {
    const { out, runs, configs, report } = await trained('--smoothing', 'coarse-data');
    expect(runs[1]).toMatchObject({ k: 'adaptive', gamma: 'adaptive', schedule: null });
    expect(configs[1]).toMatchObject({
      learningRate: 0.01,
      rmsStart: 0,
      training: { rateGrowth: 1.4, cycle: { kind: 'adaptive', leastSlope: 0.2 } },
      batchSize: [128, 32, 32, 32],
    });
    expect(runs[1]!.batchSize).toEqual([128, 32, 32, 32]);
    expect(report).toContain('Batch size');
    expect(read(out, 'summary.csv')).toContain(',coarse-data,,adaptive,adaptive,3,');
    expect(report).toContain('Adaptive: coarse levels are visited');
  });

  it('takes the examples a step that it is told, of the default network the finest level’s', async () => {
    const { runs } = await trained('--prolongation', 'grid', '--batch-size', '64/32/16/8');
    expect(runs.map(({ batchSize }) => batchSize)).toEqual([64, [64, 32, 16, 8]]);
    const refused = await bench([...small, '--batch-size', '64/32', '--dry-run']);
    expect(refused.stderr).toContain(
      "option '--batch-size <examples>' argument '64/32' is invalid. Allowed: one number for each of the 4 levels",
    );
  });

  it('ties coarse networks to the finest one as --correction says', async () => {
    const coarse = ['--smoothing', 'coarse-data', '--gamma', '1', '--k', '1'];
    const words = ['--correction', 'tau,line-search', '--correction-batches', '2'];
    const { runs, configs, report } = await trained(...coarse, ...words);
    expect(runs[1]!.correction).toBe('τ and line search of 2 batches');
    expect(configs[1]!.training).toMatchObject({
      correction: { tau: true, lineSearch: true, batches: 2 },
    });
    expect(configs[0]!.training).toEqual({ method: 'default' });
    expect(report).toContain('Correction');
    const plain = await trained(...coarse);
    expect(plain.configs[1]!.training).not.toHaveProperty('correction');
    expect(plain.runs[1]!.steps).toBeGreaterThan(runs[1]!.steps);
  });

  it.each([
    [
      ['--correction-batches', '2'],
      "'--correction-batches <n>' argument '2' is invalid. Allowed: with --correction.",
    ],
    [
      ['--correction', 'tau', '--smoothing', 'fine-data'],
      "argument 'tau' is invalid. Allowed: with coarse data.",
    ],
    [['--correction', 'sigma'], "argument 'sigma' is invalid"],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await bench([...small, ...args, '--dry-run']);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('trains F-cycles after a cascade', async () => {
    const shape = ['--gamma', 'F', '--opening', 'cascade', '--cascade-steps', '1/2/3/4'];
    const { runs, configs, report } = await trained('--prolongation', 'grid', ...shape);
    expect(runs[1]).toMatchObject({ k: 1, gamma: 'F', opening: 'cascade' });
    expect(configs[1]!.training).toMatchObject({ cascadeSteps: [1, 2, 3, 4] });
    expect(report).toContain('Opening');
  });

  it('trains all levels at once beside the default network', async () => {
    const args = ['--prolongation', 'grid', '--baselines', 'simultaneous'];
    const { runs, report } = await trained(...args);
    expect(runs.map(({ label }) => label)).toEqual([
      'default network',
      'simultaneous, grid',
      'MsANN, grid',
    ]);
    expect(runs[1]).toMatchObject({ method: 'simultaneous', depth: 3, smoothing: 'fine-data' });
    expect(runs[1]!.steps).toBeLessThan(runs[0]!.steps);
    expect(report).toContain('simultaneous, grid');
  });

  it.each([
    [['sgd', '--momentum', '0.9', '--nesterov'], 'sgd, Nesterov momentum 0.9'],
    [['adam', '--rate-decay', '500'], 'adam'],
    [['rmsprop-tfjs'], 'rmsprop-tfjs'],
  ])('trains with --optimizer %j', async (args, name) => {
    const { runs, configs, report } = await trained('--depth', '0', '--optimizer', ...args);
    expect(runs[0]!.optimizer).toBe(name);
    expect(runs[0]!.rateDecay).toBe(args[1] === '--rate-decay' ? 500 : undefined);
    expect(configs[0]).not.toHaveProperty('rmsStart');
    expect(report).toContain(name);
  });

  it('lowers the rate as --rate-decay says', async () => {
    const final = async (...args: string[]) =>
      (await trained('--depth', '0', ...args)).runs[0]!.finalMse;
    const [plain, hardly, soon] = [
      await final(),
      await final('--rate-decay', '1e12'),
      await final('--rate-decay', '10'),
    ];
    expect(Math.abs(hardly / plain - 1)).toBeLessThan(1e-4);
    expect(soon).toBeGreaterThan(plain);
  });

  it('saves networks, which read back with the same outputs, and says where one was not', async () => {
    const { out, runs } = await trained('--depth', '0', '--save-networks');
    const folder = join(out, 'runs', runs[0]!.id);
    const network = parseNetwork(readFileSync(join(folder, 'network.safetensors')));
    expect(readFileSync(join(folder, 'network.onnx'))).toEqual(Buffer.from(onnxNetwork(network)));
    expect(network.layerSizes).toEqual([64, 256, 128, 256, 64]);
    const engine = createOnnxEngine({ threads: 1 });
    const inputs = new Float32Array(64).fill(0.5);
    expect(await outputs(engine, network, inputs)).toHaveLength(64);
    await engine.dispose();
    const other = await trained('--depth', '0');
    const again = [...small, '--depth', '0', '--out', other.out, '--save-networks'];
    expect((await bench(again)).stderr).toContain('skipped (');
    expect((await bench(again)).stderr).toContain('its network was not saved then');
  });
});
