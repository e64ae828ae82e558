import { describe, expect, it } from '@jest/globals';
import { identityMap, layerMaps } from '@msann/prolongation';
import {
  adam,
  buildHierarchy,
  createReferenceEngine,
  type Examples,
  evaluate,
  outputs,
  type ReferenceTensor,
  type TrainOptions,
  train,
} from '../../src/index.js';

const engine = createReferenceEngine();
const classes = 3;

/** Waves of three lengths at many phases, and which of the lengths each has. */
function labelledWaves(count: number): Examples {
  const label = (row: number) => row % classes;
  return {
    count,
    inputs: Float32Array.from({ length: count * 16 }, (_, i) => {
      const [row, column] = [Math.floor(i / 16), i % 16];
      return 0.5 + 0.4 * Math.sin(row * 0.7 + (column * (1 + label(row))) / 3);
    }),
    targets: Float32Array.from({ length: count * classes }, (_, i) =>
      i % classes === label(Math.floor(i / classes)) ? 1 : 0,
    ),
  };
}

/** A classifier: two layers that coarsen, one that keeps its units at every level, and the classes. */
const hierarchy = buildHierarchy([
  { size: 16, steps: layerMaps('path', 16, 2) },
  { size: 16, steps: layerMaps('path', 16, 2), activation: 'tanh' },
  { size: 6, steps: [identityMap(6), identityMap(6)], activation: 'relu' },
  { size: classes, steps: [identityMap(classes), identityMap(classes)], activation: 'softmax' },
]);
const validation = labelledWaves(30);

const run = (options: Partial<TrainOptions<ReferenceTensor>> = {}) =>
  train({
    engine,
    hierarchy,
    training: labelledWaves(90),
    validation,
    loss: 'categorical-cross-entropy',
    optimizer: adam(),
    learningRate: 0.01,
    batchSize: 10,
    budget: 3000,
    cycle: { k: 1, gamma: 1, schedule: 'paper' },
    ...options,
  });

describe.each([
  ['fine data', {}],
  ['coarse data', { smoothing: 'coarse-data' }],
  ['all levels at once', { cycle: 'simultaneous' }],
] as const)('a classifier trained with %s', (_name, options) => {
  it('names the classes of new examples', async () => {
    const { history, network, status } = await run(options);
    expect(status).toBe('budget');
    // At the start about log 3, that of a guess.
    expect(Math.abs(history[0]!.validationLoss - Math.log(classes))).toBeLessThan(0.7);
    expect(history.at(-1)!.validationLoss).toBeLessThan(0.3);

    const probabilities = await outputs(engine, network, validation.inputs);
    const named = Array.from({ length: validation.count }, (_, row) => {
      const own = [...probabilities.subarray(row * classes, (row + 1) * classes)];
      expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
      return own.indexOf(Math.max(...own));
    });
    const right = named.filter((label, row) => label === row % classes);
    expect(right.length / validation.count).toBeGreaterThan(0.9);
  });
});

describe('a trained classifier', () => {
  it('knows its functions, and is measured by its loss or another', async () => {
    const { history, network } = await run({ budget: 300 });
    expect(network).toMatchObject({
      activations: ['tanh', 'relu', 'softmax'],
      loss: 'categorical-cross-entropy',
    });
    const { validationLoss, validationMse } = history.at(-1)!;
    // Networks are handed over in float32.
    expect(await evaluate(engine, network, validation)).toBeCloseTo(validationLoss, 5);
    const loss = 'mean-squared-error';
    expect(await evaluate(engine, network, validation, { loss })).toBeCloseTo(validationMse, 5);
    await expect(
      evaluate(engine, network, validation, { loss: 'binary-cross-entropy' }),
    ).rejects.toThrow('evaluate: binary-cross-entropy needs sigmoid outputs, got softmax');
  });
});

describe('train refuses', () => {
  const coarsened = buildHierarchy([
    { size: 4, steps: layerMaps('path', 4, 1) },
    { size: 4, steps: layerMaps('path', 4, 1), activation: 'softmax' },
  ]);
  const one = (inputs: readonly number[]) => ({ count: 1, inputs: Float32Array.from(inputs) });

  it.each<[string, Partial<TrainOptions<ReferenceTensor>>, string]>([
    [
      'the squared error of softmax outputs',
      { loss: 'mean-squared-error' },
      'train: softmax outputs need categorical-cross-entropy, got mean-squared-error',
    ],
    [
      'a softmax layer of several sizes on coarse data',
      {
        hierarchy: coarsened,
        training: one([1, 0, 0, 0]),
        validation: one([1, 0, 0, 0]),
        smoothing: 'coarse-data',
      },
      'train: coarse-data smoothing needs a softmax layer of one size at every level, got 4, 2',
    ],
    [
      'targets that are no distribution',
      { hierarchy: coarsened, training: one([1, 0, 1, 0]), validation: one([1, 0, 0, 0]) },
      'training: categorical-cross-entropy needs targets that sum to 1, got 2 for example 0',
    ],
    [
      'targets that are no probabilities',
      { hierarchy: coarsened, training: one([1, 0, 0, 0]), validation: one([2, 0, -1, 0]) },
      'validation: categorical-cross-entropy needs targets from 0 to 1, got 2',
    ],
    [
      'rates for other levels',
      { learningRate: [0.1, 0.2] },
      'train: need one learningRate for each of the 3 levels, got 2',
    ],
    [
      'a negative rate of one level',
      { learningRate: [0.1, 0.2, -1] },
      'train: need a positive finite learningRate, got -1',
    ],
    [
      'a growth beside a rate for each level',
      { learningRate: [0.1, 0.2, 0.3], rateGrowth: 2 },
      'train: need a rateGrowth of 1 beside a learningRate for each level, got 2',
    ],
  ])('%s', async (_name, options, message) => {
    await expect(run(options)).rejects.toThrow(new RangeError(message));
  });
});
