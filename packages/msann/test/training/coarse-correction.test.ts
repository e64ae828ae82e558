import { describe, expect, it } from '@jest/globals';
import { poolScale } from '../../src/hierarchy/pool-scale.js';
import { type Transfer, transferOf } from '../../src/hierarchy/transfer.js';
import { ownChanges } from '../../src/hierarchy/transfer-parameters.js';
import {
  createReferenceEngine,
  type Hierarchy,
  referenceOperations as ops,
  type ReferenceTensor,
  sgd,
  type TrainOptions,
  train,
} from '../../src/index.js';
import { forward } from '../../src/network/forward.js';
import { lossSum } from '../../src/network/loss.js';
import { lossGradients, type NetworkFunctions } from '../../src/network/loss-gradients.js';
import { type Parameters, parameterList } from '../../src/network/parameters.js';
import { lineSearchFactor } from '../../src/training/coarse-correction.js';
import { smoothOnCoarseData } from '../../src/training/level-visit.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';

type Tensor = ReferenceTensor;

const tensor = (shape: readonly number[], phase: number): Tensor =>
  ops.constant(
    Array.from({ length: shape.reduce((all, one) => all * one, 1) }, (_, i) => Math.sin(i + phase)),
    shape,
  );

const parametersOf = (sizes: readonly number[]): Parameters<Tensor> => ({
  weights: sizes.slice(1).map((size, i) => tensor([sizes[i]!, size], i)),
  biases: sizes.slice(1).map((size, i) => tensor([size], i + 0.5)),
});

const rows = 6;
const batchOf = (sizes: readonly number[], phase = 0) => ({
  inputs: ops.sigmoid(tensor([rows, sizes[0]!], phase)),
  targets: ops.sigmoid(tensor([rows, sizes.at(-1)!], phase + 2)),
});

const pooled = (x: Tensor, transfer: Transfer) =>
  ops.scale(transfer.restrict(ops, x, 1), poolScale(transfer));

/** A visit of one step of gradient descent to the coarsest level, at a rate so small that the loss is linear. */
function smallStep(hierarchy: Hierarchy, tau: boolean, sameRows = true) {
  const { layerSizes } = hierarchy.levels[0]!;
  const transfers = hierarchy.levels.at(-1)!.maps.map(transferOf);
  const functions: NetworkFunctions = {
    activations: hierarchy.activations,
    loss: 'mean-squared-error',
  };
  const parameters = parametersOf(layerSizes);
  const batch = batchOf(layerSizes);
  const fed = sameRows ? batch : batchOf(layerSizes, 1);
  const rate = 1e-6;
  const stack = (x: Tensor): Tensor => ({ shape: [1, ...x.shape], values: x.values });
  const after = smoothOnCoarseData(ops, {
    functions,
    optimizer: sgd(),
    state: { parameters, own: [{ variables: undefined, optimizer: [] }] },
    stacks: [
      stack(pooled(fed.inputs, transfers[0]!)),
      stack(pooled(fed.targets, transfers.at(-1)!)),
      ops.constant([-rate], [1]),
    ],
    transfers: [transfers],
    averaged: false,
    correction: { tau, lineSearch: false, batch },
  });
  const lossOf = (some: Parameters<Tensor>) =>
    lossSum(
      ops,
      functions.loss,
      forward(ops, some, functions.activations, batch.inputs).at(-1)!,
      batch.targets,
    ).values[0]! /
    (rows * layerSizes.at(-1)!);
  const [fine] = lossGradients(ops, functions, parameters, batch, [
    (x, layer) => transfers[layer]!.restrict(ops, x, 1),
  ]);
  const slope = parameterList(ownChanges(ops, fine!, transfers))
    .flatMap(({ values }) => [...values])
    .reduce((sum, value) => sum + value ** 2, 0);
  return { descent: (lossOf(parameters) - lossOf(after.parameters)) / rate, slope };
}

const hierarchies = [...aggregationHierarchies, ...denseHierarchies];

describe('τ', () => {
  it.each(hierarchies)(
    'of %s maps makes the first step one along the fine gradient in the coarse network’s variables',
    (_name, hierarchy) => {
      const { descent, slope } = smallStep(hierarchy, true);
      // The loss is linear up to the rate times its curvature.
      expect(Math.abs(descent / slope - 1)).toBeLessThan(1e-4);
    },
  );

  it('is another direction than the coarse gradient alone', () => {
    const { descent, slope } = smallStep(hierarchies[0]![1], false);
    expect(Math.abs(descent / slope - 1)).toBeGreaterThan(1e-2);
  });

  it('leaves the difference between the examples of a step and those of τ', () => {
    const { descent, slope } = smallStep(hierarchies[0]![1], true, false);
    expect(Math.abs(descent / slope - 1)).toBeGreaterThan(1e-4);
  });
});

describe('lineSearchFactor', () => {
  const functions: NetworkFunctions = { activations: ['identity'], loss: 'mean-squared-error' };
  const batch = { inputs: ops.constant([1], [1, 1]), targets: ops.constant([0], [1, 1]) };
  const zero = ops.constant([0], [1]);
  /** Where outputs are 1 + slope · factor, and the loss their square. */
  const factorAt = (slope: number) =>
    lineSearchFactor(ops, functions, batch, (factor) => ({
      weights: [ops.constant([1 + slope * factor], [1, 1])],
      biases: [zero],
    })).values[0];

  it('is the factor with the lowest loss, 0 where every step goes up', () => {
    expect(factorAt(-1)).toBe(1);
    expect(factorAt(-2)).toBe(0.5);
    expect(factorAt(-5)).toBe(0.25);
    expect(factorAt(-20)).toBe(0);
    expect(factorAt(3)).toBe(0);
  });
});

describe('train with a correction', () => {
  const [, grid] = aggregationHierarchies.find(([name]) => name === 'grid')!;
  const run = (options: Partial<TrainOptions<Tensor>>) =>
    train({
      engine: createReferenceEngine(),
      hierarchy: grid,
      training: waves(8),
      validation: waves(8),
      cycle: { k: 4, gamma: 1, schedule: 'paper' },
      smoothing: 'coarse-data',
      optimizer: sgd(),
      batchSize: 8,
      budget: 400,
      // Next to nothing at level 0, far too much at the others.
      learningRate: [1e-9, 2000, 2000],
      ...options,
    });
  const rises = ({ history }: Awaited<ReturnType<typeof run>>) =>
    history.slice(1).filter((row, i) => row.validationMse > history[i]!.validationMse * (1 + 1e-6));

  it('never raises the loss with a line search over all examples', async () => {
    expect(rises(await run({}))).not.toEqual([]);
    const searched = await run({ correction: { lineSearch: true } });
    expect(rises(searched)).toEqual([]);
  });

  it('costs a fine step of the drawn examples at each visit', async () => {
    const costOf = async (correction: TrainOptions<Tensor>['correction']) => {
      const costs: number[] = [];
      await run({
        cycle: { k: 1, gamma: 1, schedule: 'paper' },
        budget: 60,
        onProgress: ({ cost }) => costs.push(cost),
        ...(correction && { correction }),
      });
      // The first cycle: levels 0, 1, 2, 1, 0.
      return costs.slice(0, 5);
    };
    const [plain, one, three] = [
      await costOf(undefined),
      await costOf({ tau: true }),
      await costOf({ tau: true, lineSearch: true, batches: 3 }),
    ];
    const coarseVisits = [0, 1, 2, 3, 3];
    plain.slice(0, 3).forEach((cost, i) => {
      expect(one[i]! - cost).toBeCloseTo(8 * coarseVisits[i]!, 9);
      expect(three[i]! - cost).toBeCloseTo(24 * coarseVisits[i]!, 9);
    });
  });

  it('is nothing where nothing is asked for', async () => {
    const strip = ({ history, network }: Awaited<ReturnType<typeof run>>) => ({
      network,
      history: history.map((row) => ({ ...row, seconds: 0 })),
    });
    expect(strip(await run({ correction: { tau: false } }))).toEqual(strip(await run({})));
  });

  it.each([
    [{ smoothing: 'fine-data' as const, correction: { tau: true } }, 'needs coarse-data smoothing'],
    [{ correction: { tau: true, batches: 0 } }, 'need whole correction.batches >= 1, got 0'],
    [{ correction: { lineSearch: true, batches: 1.5 } }, 'got 1.5'],
  ])('refuses %j', async (options, message) => {
    await expect(run(options)).rejects.toThrow(message);
  });
});
