import { describe, expect, it } from '@jest/globals';
import { formatCheckpoint, parseCheckpoint } from '../../src/files/checkpoint-file.js';
import {
  adam,
  type Checkpoint,
  createReferenceEngine,
  type ReferenceTensor,
  rmsProp,
  sgd,
  type TrainReplicasOptions,
  trainReplicas,
} from '../../src/index.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';

const engine = createReferenceEngine();
const [, grid] = aggregationHierarchies.find(([name]) => name === 'grid')!;
const [, dense] = denseHierarchies[0]!;

const optionsOf = (
  options: Partial<TrainReplicasOptions<ReferenceTensor>> = {},
): TrainReplicasOptions<ReferenceTensor> => ({
  engine,
  hierarchy: grid,
  training: waves(40),
  validation: waves(12),
  budget: 600,
  cycle: { k: 1, gamma: 2, schedule: 'paper' },
  batchSize: 8,
  replicas: [{ learningRate: 0.03, seed: 3 }],
  ...options,
});

type Results = Awaited<ReturnType<typeof trainReplicas>>;
const withoutSeconds = (results: Results) =>
  results.map((result) => ({
    ...result,
    history: result.history.map((row) => ({ ...row, seconds: 0 })),
  }));

/** Trains until so many calls of the engine are made, and returns the checkpoint of that moment. */
async function stoppedAfter(
  options: TrainReplicasOptions<ReferenceTensor>,
  calls: number,
): Promise<Checkpoint> {
  const controller = new AbortController();
  const saved: Checkpoint[] = [];
  let made = 0;
  const results = await trainReplicas({
    ...options,
    signal: controller.signal,
    onProgress: () => {
      made += 1;
      if (made === calls) controller.abort();
    },
    onCheckpoint: (checkpoint) => {
      saved.push(checkpoint);
    },
    checkpointSeconds: Number.POSITIVE_INFINITY,
  });
  expect(results[0]!.status).toBe('aborted');
  expect(saved).toHaveLength(1);
  return saved[0]!;
}

describe.each<[string, Partial<TrainReplicasOptions<ReferenceTensor>>]>([
  ['with fine data', {}],
  ['with coarse data', { smoothing: 'coarse-data' }],
  [
    'with coarse data, corrected',
    { smoothing: 'coarse-data', correction: { tau: true, lineSearch: true, batches: 2 } },
  ],
  ['with dense maps', { hierarchy: dense, budget: 200 }],
  ["by the authors' schedule", { cycle: { k: [1, 2, 3], gamma: 1, schedule: 'authors' } }],
  [
    'in F-cycles after a cascade',
    { cycle: { k: 1, gamma: 'F', schedule: 'paper', opening: 'cascade' } },
  ],
  ['of all levels at once', { cycle: 'simultaneous', optimizer: adam() }],
  [
    'with momentum and a falling rate',
    {
      optimizer: sgd({ momentum: 0.9 }),
      replicas: [{ learningRate: 0.03, rateSchedule: ({ step }) => 1 / (1 + step / 10) }],
    },
  ],
  [
    'whose coarse visits must pay',
    {
      smoothing: 'coarse-data',
      cycle: { kind: 'adaptive', firstSteps: [1, 2, 4], mostSteps: [1, 4, 8] },
    },
  ],
  [
    'whose fine steps begin anew',
    {
      smoothing: 'coarse-data',
      // So high a rate that they undo what the coarse levels brought.
      cycle: {
        kind: 'adaptive',
        firstSteps: [1, 8, 16],
        mostSteps: [1, 64, 64],
        peakRate: 100,
        rampSteps: 1,
      },
      optimizer: rmsProp({ meanSquareStart: 0 }),
      replicas: [{ learningRate: 0.03, rateGrowth: 2, seed: 3 }],
    },
  ],
  ['of two replicas', { replicas: [{ seed: 1 }, { seed: 2, learningRate: 0.01 }] }],
])('a training %s', (_name, given) => {
  const options = optionsOf(given);

  it.each([1, 7, 23])('stopped after %d calls ends as one that was not', async (calls) => {
    const whole = await trainReplicas(options);
    const checkpoint = parseCheckpoint(formatCheckpoint(await stoppedAfter(options, calls)));
    const resumed = await trainReplicas({ ...options, resume: checkpoint });
    expect(withoutSeconds(resumed)).toEqual(withoutSeconds(whole));
  });
});

describe('checkpoints', () => {
  it('come as often as asked for, and change nothing', async () => {
    const saved: Checkpoint[] = [];
    const results = await trainReplicas(
      optionsOf({
        onCheckpoint: (checkpoint) => void saved.push(checkpoint),
        checkpointSeconds: 0,
      }),
    );
    expect(saved.length).toBeGreaterThan(50);
    expect(withoutSeconds(results)).toEqual(withoutSeconds(await trainReplicas(optionsOf())));
    const middle = saved[Math.floor(saved.length / 2)]!;
    const resumed = await trainReplicas(optionsOf({ resume: middle }));
    expect(withoutSeconds(resumed)).toEqual(withoutSeconds(results));
  });

  it('can be stopped and resumed again and again', async () => {
    const options = optionsOf();
    let checkpoint = await stoppedAfter(options, 3);
    for (const calls of [1, 5, 2]) {
      checkpoint = await stoppedAfter({ ...options, resume: checkpoint }, calls);
    }
    const resumed = await trainReplicas({ ...options, resume: checkpoint });
    expect(withoutSeconds(resumed)).toEqual(withoutSeconds(await trainReplicas(options)));
  });

  it('hold variables of all levels that add up to the effective ones', async () => {
    const { state } = await stoppedAfter(optionsOf(), 20);
    // Level 0: the optimiser's states alone; the others: variables, then states.
    expect(state.own.map(({ length }) => length)).toEqual([6, 12, 12]);
    expect(state.own[1]![0]!.shape).toEqual([8, 4]);
  });

  it.each<[string, Partial<TrainReplicasOptions<ReferenceTensor>>, string]>([
    ['maps', { hierarchy: aggregationHierarchies[0]![1] }, 'whose maps is'],
    ['rule', { optimizer: adam() }, 'whose optimizer is {"name":"rmsProp"'],
    ['seed', { replicas: [{ learningRate: 0.03, seed: 4 }] }, 'whose seeds is [3], not [4]'],
    ['cycle', { cycle: { k: 2, gamma: 2, schedule: 'paper' } }, 'whose cycle is'],
    ['budget', { budget: 700 }, 'whose budget is 600, not 700'],
  ])('of another %s are refused', async (_name, other, message) => {
    const resume = await stoppedAfter(optionsOf(), 2);
    await expect(trainReplicas({ ...optionsOf(other), resume })).rejects.toThrow(
      `train: need a checkpoint of the same training to resume, got one ${message}`,
    );
  });

  it('of another correction, or of none, are refused', async () => {
    const coarse = optionsOf({ smoothing: 'coarse-data' });
    const corrected = { ...coarse, correction: { tau: true } };
    const message = (before: string, now: string) => `whose correction is ${before}, not ${now}`;
    const words = '{"tau":true,"lineSearch":false,"batches":1}';
    const plain = await stoppedAfter(coarse, 2);
    await expect(trainReplicas({ ...corrected, resume: plain })).rejects.toThrow(
      message('undefined', words),
    );
    const tied = await stoppedAfter(corrected, 2);
    await expect(trainReplicas({ ...coarse, resume: tied })).rejects.toThrow(
      message(words, 'undefined'),
    );
  });

  it('that are damaged are refused by name, with their checksum', async () => {
    const bytes = formatCheckpoint(await stoppedAfter(optionsOf(), 5));
    expect(parseCheckpoint(bytes).record.progress.step).toBeGreaterThan(0);
    const damaged = bytes.slice();
    damaged[damaged.length - 3]! ^= 1;
    expect(() => parseCheckpoint(damaged, 'run.checkpoint')).toThrow(
      /^parseCheckpoint: need a checkpoint of msann, got run\.checkpoint: its SHA-256 checksum is [0-9a-f]{64} where it says [0-9a-f]{64}$/,
    );
    expect(() => parseCheckpoint(bytes.subarray(0, 1000), 'run.checkpoint')).toThrow(
      'run.checkpoint',
    );
  });
});
