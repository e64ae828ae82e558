import { describe, expect, it } from '@jest/globals';
import { mnistTask } from '../../src/command/mnist-task.js';
import { estimateRun } from '../../src/experiment/estimate-run.js';
import { type PlanOptions, planRuns } from '../../src/experiment/plan-runs.js';
import {
  type FixedCycles,
  type MethodConfig,
  methodName,
} from '../../src/experiment/run-config.js';
import { runId } from '../../src/results/run-id.js';

const base = {
  task: 'mnist',
  data: { trainImages: 'md5' },
  network: [1024, 256, 128, 256, 1024],
  imageShape: [32, 32] as const,
  engine: { name: 'onnx', threads: 2 },
};
const plan = (options: Partial<PlanOptions> = {}) =>
  planRuns(base, { depth: [3], budget: 64000, seeds: [0], ...options }, mnistTask);
const names = (options: Partial<PlanOptions>) =>
  plan(options).map(({ training }) => methodName(training));

describe('planRuns', () => {
  it.each<[Partial<PlanOptions>, string[]]>([
    [{}, ['MsANN, path', 'MsANN, grid', 'MsANN, grid, coarse data']],
    [{ depth: [0] }, []],
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
    expect(coarse).toMatchObject({ learningRate: 0.01, rmsStart: 0, batchSize: [128, 32, 32, 32] });
    expect(coarse!.training).toMatchObject({ cycle: { kind: 'adaptive' }, rateGrowth: 1.4 });
  });

  it.each<[Partial<PlanOptions>, object]>([
    [{ k: [2] }, { k: 2, gamma: 1, schedule: 'paper' }],
    [{ gamma: ['F'] }, { k: [1, 4, 16, 64], gamma: 'F' }],
    [{ opening: 'full' }, { k: [1, 4, 16, 64], gamma: 1, opening: 'full' }],
    [{ opening: 'none' }, { k: [1, 4, 16, 64], gamma: 1 }],
    [{ schedule: 'authors' }, { k: [1, 4, 16, 64], gamma: 1, schedule: 'authors' }],
  ])('has fixed cycles on coarse data with %j', (shape, expected) => {
    const coarse = plan(shape).at(-1)!;
    expect(coarse).toMatchObject({ learningRate: 0.004, rmsStart: 0 });
    expect(coarse.training).toMatchObject({ ...expected, rateGrowth: 2 });
    expect(coarse.training).not.toHaveProperty('cycle');
  });

  it('keeps the ids of runs from before there was a choice of optimisers and openings', () => {
    // Python: hashlib.sha256(json.dumps(config, sort_keys=True, separators=(',', ':')).encode()).hexdigest()[:16] of the
    // configs of commit ad3a92f, whose fields are task, data, network, imageShape, batchSize, engine, training,
    // learningRate, rmsStart, budget and seed.
    const ids = ['7eb2a78e167433b3', '47c1ed3987bf71c6', '3d8499960dcf6391', '3346920aecb5dd04'];
    expect(plan({ k: [2] }).map(runId)).toEqual(ids);
    expect(plan({ k: [2], opening: 'none' }).map(runId)).toEqual(ids);
  });

  it('trains all levels at once with each prolongation of the methods', () => {
    expect(names({ baselines: ['simultaneous'] })).toEqual([
      'default network',
      'simultaneous, path',
      'simultaneous, grid',
      'MsANN, path',
      'MsANN, grid',
      'MsANN, grid, coarse data',
    ]);
  });

  it('says optimiser and decay only where they are chosen', () => {
    const [run] = plan({ optimizer: { name: 'adam' }, rateDecay: 1000 });
    expect(run).toMatchObject({ optimizer: { name: 'adam' }, rateDecay: 1000 });
    expect(run).not.toHaveProperty('rmsStart');
    expect(plan()[0]).not.toHaveProperty('optimizer');
    expect(plan()[0]).not.toHaveProperty('rateDecay');
  });

  it('lets an option override every method’s own', () => {
    const [alone, ...multilevel] = plan({ k: [2], gamma: [1], learningRate: 0.01, rmsStart: 0 });
    expect(alone).toMatchObject({ learningRate: 0.01, rmsStart: 0 });
    expect(multilevel).toHaveLength(3);
    for (const { training, ...config } of multilevel) {
      expect(config).toMatchObject({ learningRate: 0.01, rmsStart: 0 });
      expect(training).toMatchObject({ k: 2, gamma: 1 });
    }
  });

  it('plans every combination of depth, γ and k, adaptive runs and the default network once', () => {
    const runs = plan({ depth: [1, 3], gamma: [1, 2], k: [1, 4], prolongation: ['grid'] });
    const settings = runs.slice(1).map(({ training }) => {
      const { depth, gamma, k } = training as Extract<MethodConfig, FixedCycles>;
      return [depth, gamma, k].join('/');
    });
    expect(settings).toEqual('1/1/1 1/1/4 1/2/1 1/2/4 3/1/1 3/1/4 3/2/1 3/2/4'.split(' '));
    const adaptive = plan({ depth: [0, 1, 3], smoothing: ['coarse-data'] });
    expect(adaptive.map(({ training }) => 'depth' in training && training.depth)).toEqual([
      false,
      1,
      3,
    ]);
  });

  it('plans one training once, whether it is given one number for all levels or the same for each', () => {
    const once = plan({ k: [2], batchSize: 64 }).map(runId);
    expect(plan({ k: [2, [2, 2, 2, 2]], batchSize: [64, 64, 64, 64] }).map(runId)).toEqual(once);
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
    expect(estimateRun(plan()[2]!)).toMatchObject({
      part: 'a cycle',
      cycleSteps: 4 + 12 + 36 + 27,
    });
  });

  it('knows the way up of adaptive training, and that simultaneous steps cost as all levels do', () => {
    // Visits that double from 256 steps to 512, 1024 and 2048.
    const wayUp = { part: 'the way up', cycleSteps: 768 + 1792 + 3840 };
    expect(estimateRun(plan()[3]!)).toMatchObject(wayUp);
    const simultaneous = estimateRun(plan({ baselines: ['simultaneous'] })[1]!);
    expect(simultaneous.cycleSteps).toBe(1);
    expect(simultaneous.cycleCost / 128).toBeCloseTo(1.33, 2);
  });
});
