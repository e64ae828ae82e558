import { describe, expect, it } from '@jest/globals';
import { denseMap, layerMaps, toDense } from '@msann/prolongation';
import type { ReferenceTensor } from '../../src/index.js';
import {
  buildHierarchy,
  createReferenceEngine,
  cycleCost,
  evaluate,
  outputs,
  rmsProp,
  smoothings,
  stepCost,
  type TrainOptions,
  train,
} from '../../src/index.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';

const engine = createReferenceEngine();
const grid = aggregationHierarchies.find(([name]) => name === 'grid')![1];

const run = (options: Partial<TrainOptions<ReferenceTensor>> = {}) =>
  train({
    engine,
    hierarchy: grid,
    training: waves(40),
    validation: waves(12),
    budget: 1000,
    cycle: { k: 1, gamma: 2, schedule: 'paper' },
    batchSize: 8,
    learningRate: 0.03,
    optimizer: rmsProp({ meanSquareStart: 0 }),
    ...options,
  });
const withoutSeconds = ({ history, network, status }: Awaited<ReturnType<typeof run>>) => ({
  status,
  network,
  history: history.map((row) => ({ ...row, seconds: 0 })),
});

describe('train', () => {
  it('lowers the validation MSE and reports it from the start to the end of the budget', async () => {
    const { status, history, network } = await run();
    expect(status).toBe('budget');
    expect(history[0]).toMatchObject({ step: 0, level: 0, cost: 0, flops: 0, seconds: 0 });
    expect(history.at(-1)!.validationMse).toBeLessThan(0.8 * history[0]!.validationMse);
    // The step that reaches the budget is the last.
    expect(history.at(-1)!.cost).toBeGreaterThanOrEqual(1000);
    expect(history.at(-1)!.cost).toBeLessThan(1000 + 8);
    // The network that comes out is the one that was measured.
    expect(await evaluate(engine, network, waves(12))).toBeCloseTo(
      history.at(-1)!.validationMse,
      6,
    );
  });

  it('evaluates about 20 times a decade of cost', async () => {
    const { history } = await run();
    const lastDecade = history.filter(({ cost }) => cost > 100);
    expect(lastDecade.length).toBeGreaterThanOrEqual(19);
    expect(lastDecade.length).toBeLessThanOrEqual(22);
  });

  it('makes several visits in one call once they are a small part of the whole', async () => {
    const calls: number[] = [];
    let steps = 0;
    await run({
      budget: 6000,
      onProgress: ({ step }) => {
        calls.push(step - steps);
        steps = step;
      },
    });
    expect(Math.max(...calls.slice(0, 20))).toBeLessThanOrEqual(2);
    // Of at most 16 visits.
    expect(Math.max(...calls)).toBe(13);
  });

  it.each(['fine-data', 'coarse-data'] as const)(
    'takes as many examples a step as each level is given, on %s',
    async (smoothing) => {
      const cycle = { k: 1, gamma: 1, schedule: 'paper' } as const;
      const counts = grid.levels.map(({ parameterCount }) => parameterCount);
      const pieces: { step: number; level: number; cost: number }[] = [];
      await run({
        cycle,
        smoothing,
        batchSize: [8, 4, 2],
        budget: 20,
        onProgress: ({ step, level, cost }) => pieces.push({ step, level, cost }),
      });
      const sizes = [8, 4, 2].map((size, level) => (size * counts[level]!) / counts[0]!);
      expect(pieces.slice(0, 3).map(({ level }) => level)).toEqual([0, 1, 2]);
      [0, 1, 2].reduce((before, level) => {
        const { cost } = pieces[level]!;
        expect(cost - before).toBeCloseTo(sizes[level]!, 12);
        return cost;
      }, 0);
    },
  );

  it('counts the cost of whole cycles', async () => {
    const counts = grid.levels.map(({ parameterCount }) => parameterCount);
    const cycle = { k: 2, gamma: 1, schedule: 'paper' } as const;
    const budget = 3 * cycleCost({ ...cycle, depth: 2 }, 8, counts);
    const { history } = await run({ budget, cycle });
    // 3 cycles of 2·2 + 2·2 + 2 steps, and no step more.
    expect(history.at(-1)).toMatchObject({ step: 30, level: 0 });
    expect(history.at(-1)!.cost).toBeCloseTo(budget, 9);
  });

  it.each(smoothings)('gives the same bytes for the same seed with %s', async (smoothing) => {
    const first = await run({ smoothing, seed: 5 });
    expect(withoutSeconds(await run({ smoothing, seed: 5 }))).toEqual(withoutSeconds(first));
    const other = await run({ smoothing, seed: 6 });
    expect(other.history[0]!.validationMse).not.toBe(first.history[0]!.validationMse);
  });

  it.each(
    smoothings.flatMap((s) => aggregationHierarchies.map(([name], i) => [s, name, i] as const)),
  )(
    'with %s gives the same for %s maps held as aggregations and as matrices',
    async (smoothing, _name, i) => {
      const [a, b] = [
        await run({ smoothing, budget: 200, hierarchy: aggregationHierarchies[i]![1] }),
        await run({ smoothing, budget: 200, hierarchy: denseHierarchies[i]![1] }),
      ];
      a.history.forEach((row, at) => {
        expect(b.history[at]!.validationMse).toBeCloseTo(row.validationMse, 7);
      });
      expect(b.history).toHaveLength(a.history.length);
      a.network.parameters.weights.forEach((w, layer) => {
        w.forEach((value, j) => {
          // Networks are handed over in float32.
          expect(b.network.parameters.weights[layer]![j]).toBeCloseTo(value, 5);
        });
      });
    },
  );

  it('starts every hierarchy from the same finest weights for the same seed', async () => {
    const alone = buildHierarchy([16, 8, 16].map((size) => ({ size, steps: [] })));
    const one = (recipe: 'path' | 'grid') =>
      buildHierarchy([16, 8, 16].map((size) => ({ size, steps: layerMaps(recipe, size, 1) })));
    const start = async (hierarchy: typeof alone) => {
      const controller = new AbortController();
      controller.abort();
      return (await run({ hierarchy, signal: controller.signal })).network.parameters;
    };
    const [plain, path, gridded] = [
      await start(alone),
      await start(one('path')),
      await start(one('grid')),
    ];
    // What a hierarchy adds is Pro(W^1), equal for the nodes of one aggregate. Of the 16 inputs, on a line or
    // as a 4 x 4 grid, these are the nodes 2j and 2j+1: the rows 2j and 2j+1 of W_0, of 8 columns.
    for (const network of [path, gridded]) {
      const added = network.weights[0]!.map((w, i) => w - plain.weights[0]![i]!);
      expect(added.some((x) => Math.abs(x) > 0.01)).toBe(true);
      added.forEach((x, i) => {
        const partner = Math.floor(i / 8) % 2 === 0 ? i + 8 : i - 8;
        expect(x).toBeCloseTo(added[partner]!, 6);
      });
    }
  });

  it('trains on separate targets', async () => {
    const { inputs, count } = waves(40);
    const targets = inputs.map((x) => 1 - x);
    const examples = { count, inputs, targets };
    const { history, network } = await run({
      training: examples,
      validation: examples,
      budget: 2000,
    });
    expect(history.at(-1)!.validationMse).toBeLessThan(0.5 * history[0]!.validationMse);
    expect(await outputs(engine, network, inputs)).toHaveLength(inputs.length);
  });

  it('multiplies the learning rate by its growth at each level', async () => {
    const flat = await run({ smoothing: 'coarse-data' });
    const growing = await run({ smoothing: 'coarse-data', rateGrowth: 2 });
    expect(growing.history.at(-1)!.validationMse).not.toBe(flat.history.at(-1)!.validationMse);
    expect(growing.history[1]!.cost).toBe(flat.history[1]!.cost);
  });

  it('stops with a status when the MSE is no longer a number', async () => {
    const { status, history } = await run({ learningRate: 1e300 });
    expect(status).toBe('diverged');
    expect(history.at(-1)!.validationMse).toBeNaN();
    expect(history.at(-1)!.step).toBeGreaterThan(0);
  });

  it('stops after the visit in progress when the signal comes', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const { status, history } = await run({
      signal: controller.signal,
      onProgress: ({ step }) => {
        seen.push(step);
        if (step >= 7) controller.abort();
      },
    });
    expect(status).toBe('aborted');
    expect(seen.at(-1)).toBe(7);
    expect(history.at(-1)!.step).toBeLessThanOrEqual(7);
  });

  it.each<[Partial<TrainOptions<ReferenceTensor>>, string]>([
    [{ budget: 0 }, 'need a positive finite budget, got 0'],
    [{ learningRate: -1 }, 'need a positive finite learningRate, got -1'],
    [{ rateGrowth: Number.NaN }, 'need a positive finite rateGrowth, got NaN'],
    [{ batchSize: 2.5 }, 'need a whole batchSize >= 1, got 2.5'],
    [{ batchSize: [4, 0, 4] }, 'need a whole batchSize >= 1, got 0'],
    [{ batchSize: [4, 4] }, 'need one batchSize for each of the 3 levels, got 2'],
    [{ seed: -1 }, 'need a whole seed'],
    [
      { training: { count: 3, inputs: new Float32Array(5) } },
      'training: need 3 x 16 input values, got 5',
    ],
    [
      { validation: { count: 0, inputs: new Float32Array(0) } },
      'validation: need at least one example',
    ],
    [
      { validation: { ...waves(2), targets: new Float32Array(3) } },
      'validation: need 2 x 16 target values, got 3',
    ],
  ])('refuses %j', async (options, message) => {
    await expect(run(options)).rejects.toThrow(message);
  });

  it('needs targets where the network’s ends differ', async () => {
    const hierarchy = buildHierarchy([16, 4].map((size) => ({ size, steps: [] })));
    await expect(run({ hierarchy })).rejects.toThrow(
      'training: need targets, as the network has 16 inputs and 4 outputs',
    );
  });
});

describe('stepCost and the hierarchy', () => {
  it('agree with dense maps too', () => {
    const hierarchy = buildHierarchy(
      [16, 8].map((size) => ({
        size,
        steps: layerMaps('path', size, 1).map((map) => denseMap(toDense(map))),
      })),
    );
    const counts = hierarchy.levels.map(({ parameterCount }) => parameterCount);
    expect(stepCost(8, counts, 1)).toBeCloseTo((8 * (8 * 4 + 4)) / (16 * 8 + 8), 12);
  });
});
