import { describe, expect, it } from '@jest/globals';
import { mnistTask } from '../../src/command/mnist-task.js';
import { estimateRun } from '../../src/experiment/estimate-run.js';
import { type PlanOptions, planRuns } from '../../src/experiment/plan-runs.js';
import { methodName } from '../../src/experiment/run-config.js';
import { runId } from '../../src/results/run-id.js';

const base = {
  task: 'mnist',
  data: { trainImages: 'md5' },
  network: [1024, 256, 128, 256, 1024],
  imageShape: [32, 32] as const,
  batchSize: 128,
  engine: { name: 'onnx', threads: 2 },
};
const plan = (options: Partial<PlanOptions> = {}) =>
  planRuns(base, { depth: 3, budget: 64000, seeds: [0], schedule: 'paper', ...options }, mnistTask);
const names = (options: Partial<PlanOptions>) =>
  plan(options).map(({ training }) => methodName(training));

describe('planRuns', () => {
  it.each<[Partial<PlanOptions>, string[]]>([
    [{}, ['MsANN, path', 'MsANN, grid', 'MsANN, grid, coarse data']],
    [{ depth: 0 }, []],
    [{ prolongation: ['shuffled', 'grid'] }, ['MsANN, shuffled', 'MsANN, grid']],
    [{ smoothing: ['coarse-data'] }, ['MsANN, grid, coarse data']],
    [
      { prolongation: ['path', 'grid'], smoothing: ['fine-data', 'coarse-data'] },
      ['MsANN, path', 'MsANN, grid', 'MsANN, path, coarse data', 'MsANN, grid, coarse data'],
    ],
  ])('of %j has the default network and %j', (options, expected) => {
    expect(names(options)).toEqual(['default network', ...expected]);
  });

  it('takes the paper’s settings, and its own for coarse data', () => {
    const [alone, path, , coarse] = plan();
    expect(alone).toMatchObject({ learningRate: 0.0005, rmsStart: 1 });
    expect(path).toMatchObject({ learningRate: 0.0005, rmsStart: 1 });
    expect(path!.training).toMatchObject({ k: 1, gamma: 3, depth: 3, rateGrowth: 1 });
    expect(coarse).toMatchObject({ learningRate: 0.004, rmsStart: 0 });
    expect(coarse!.training).toMatchObject({ k: [1, 4, 16, 64], gamma: 1, rateGrowth: 2 });
  });

  it('lets an option override every method’s own', () => {
    const [alone, ...multilevel] = plan({ k: 2, gamma: 1, learningRate: 0.01, rmsStart: 0 });
    expect(alone).toMatchObject({ learningRate: 0.01, rmsStart: 0 });
    expect(multilevel).toHaveLength(3);
    for (const { training, ...config } of multilevel) {
      expect(config).toMatchObject({ learningRate: 0.01, rmsStart: 0 });
      expect(training).toMatchObject({ k: 2, gamma: 1 });
    }
  });

  it('gives every run and seed an id of its own', () => {
    const ids = plan({ seeds: [0, 1, 2] }).map(runId);
    expect(new Set(ids).size).toBe(12);
    expect(plan({ seeds: [0, 1, 2] }).map(runId)).toEqual(ids);
  });
});

describe('estimateRun', () => {
  it('knows the steps of default training', () => {
    const estimate = estimateRun(plan()[0]!);
    expect(estimate).toMatchObject({ steps: 500, cycleCost: 128, cycleSteps: 1 });
    // 386 MFLOP of matrix products a step, and a few a parameter more.
    expect(estimate.flops / 500).toBeGreaterThan(386e6);
    expect(estimate.flops / 500).toBeLessThan(400e6);
  });

  it('knows the visits of a cycle', () => {
    // γ = 3, depth 3: 4, 3·4 and 9·4 steps, and 27 at the coarsest level.
    expect(estimateRun(plan()[2]!).cycleSteps).toBe(4 + 12 + 36 + 27);
  });
});
