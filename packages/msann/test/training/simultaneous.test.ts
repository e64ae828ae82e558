import { describe, expect, it } from '@jest/globals';
import { toDense } from '@msann/prolongation';
import {
  createReferenceEngine,
  elementCount,
  type Hierarchy,
  referenceOperations as ops,
  parameterCount,
  type ReferenceTensor,
  rmsProp,
  sgd,
  simultaneousStepCost,
  type TrainOptions,
  train,
  visitsProgram,
} from '../../src/index.js';
import { lossGradients } from '../../src/network/loss-gradients.js';
import { parameterList, parameterShapes, parametersOfList } from '../../src/network/parameters.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';

const engine = createReferenceEngine();
const examples = waves(24);
const batchSize = 8;

const run = (hierarchy: Hierarchy, options: Partial<TrainOptions<ReferenceTensor>> = {}) =>
  train({
    engine,
    hierarchy,
    training: examples,
    validation: examples,
    budget: 400,
    cycle: 'simultaneous',
    batchSize,
    ...options,
  });

const [, grid] = aggregationHierarchies.find(([name]) => name === 'grid')!;

describe('simultaneous training', () => {
  it.each([...aggregationHierarchies, ...denseHierarchies])(
    'steps by the sum of P Pᵀ g P Pᵀ over the levels under plain descent: %s',
    async (_name, hierarchy) => {
      const rates = [0.5, 0.25, 0.125];
      const { run: step } = await engine.compile(
        visitsProgram({
          hierarchy,
          levels: [0],
          smoothing: 'fine-data',
          batchSize: 24,
          autoencoder: true,
          optimizer: sgd(),
          simultaneous: true,
        }),
      );
      const shapes = parameterList(parameterShapes(hierarchy.levels[0]!.layerSizes));
      const before = shapes.map((shape, p) =>
        ops.constant(
          Float64Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => Math.sin(i + p)),
          shape,
        ),
      );
      const x = ops.constant(examples.inputs, [1, 24, 16]);
      const own = hierarchy.levels
        .slice(1)
        .flatMap(({ layerSizes }) =>
          parameterList(parameterShapes(layerSizes)).map((shape) =>
            ops.constant(new Float64Array(elementCount(shape)), shape),
          ),
        );
      const after = await step(
        [...before, ...own],
        [x, ...rates.map((rate) => ops.constant([-rate], [1]))],
      );

      const batch = ops.reshape(x, [24, 16]);
      const [gradient] = lossGradients(
        ops,
        { activations: hierarchy.activations, loss: 'mean-squared-error' },
        parametersOfList(before),
        { inputs: batch, targets: batch },
        [(v) => v],
      );
      const projections = hierarchy.levels.map(({ maps }) =>
        maps.map((map) => {
          const p = toDense(map);
          const projection = p.mmul(p.transpose());
          return ops.constant(projection.to1DArray(), [map.fineSize, map.fineSize]);
        }),
      );
      const layers = gradient!.weights.length;
      parameterList(gradient!).forEach((g, p) => {
        const i = p % layers;
        const expected = projections.reduce((parameter, projection, level) => {
          const rows =
            p < layers ? ops.matMul(projection[i]!, g) : ops.reshape(g, [1, g.shape[0]!]);
          const change = ops.matMul(rows, projection[i + 1]!);
          return ops.subtract(parameter, ops.scale(ops.reshape(change, g.shape), rates[level]!));
        }, before[p]!);
        expected.values.forEach((value, at) => {
          // Float64 identities of numbers of size 1.
          expect(after[p]!.values[at]).toBeCloseTo(value, 12);
        });
      });
    },
  );

  it('costs a step at each level', async () => {
    const counts = grid.levels.map(({ layerSizes }) => parameterCount(layerSizes));
    const cost = simultaneousStepCost(batchSize, counts);
    expect(cost).toBeCloseTo((batchSize * (counts[0]! + counts[1]! + counts[2]!)) / counts[0]!, 12);
    const { history } = await run(grid);
    const last = history.at(-1)!;
    expect(last.step).toBe(Math.ceil(400 / cost));
    expect(last.cost).toBeCloseTo(last.step * cost, 9);
  });

  it('lowers the loss, every level with a state of its own', async () => {
    const { history, status } = await run(grid, {
      budget: 3000,
      learningRate: 0.01,
      optimizer: rmsProp({ meanSquareStart: 0 }),
    });
    expect(status).toBe('budget');
    expect(history.at(-1)!.validationMse).toBeLessThan(0.7 * history[0]!.validationMse);
  });

  it('is training as ever on a single level', async () => {
    const alone: Hierarchy = { ...grid, levels: grid.levels.slice(0, 1) };
    const [simultaneous, plain] = [
      await run(alone),
      await run(alone, { cycle: { k: 1, gamma: 0, schedule: 'paper' } }),
    ];
    expect(simultaneous.network).toEqual(plain.network);
  });

  it('refuses coarse data', async () => {
    await expect(run(grid, { smoothing: 'coarse-data' })).rejects.toThrow(
      'train: simultaneous training needs fine-data smoothing, got coarse-data',
    );
  });
});
