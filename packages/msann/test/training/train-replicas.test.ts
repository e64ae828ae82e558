import { describe, expect, it } from '@jest/globals';
import {
  buildHierarchy,
  createReferenceEngine,
  type ReplicaOptions,
  smoothings,
  train,
  trainReplicas,
} from '../../src/index.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';

const engine = createReferenceEngine();

/** Stacked and single products of the reference engine sum in the same order. */
const tolerance = 1e-12;

const replicas: readonly ReplicaOptions[] = [
  { seed: 0, learningRate: 0.03 },
  { seed: 1, learningRate: 0.01, rateGrowth: 1.5 },
  { seed: 1, learningRate: [0.02, 0.03, 0.01], rateSchedule: ({ step }) => 1 / (1 + step) },
];

const shared = (options: object = {}) => ({
  engine,
  hierarchy: aggregationHierarchies.find(([name]) => name === 'grid')![1],
  training: waves(40),
  validation: waves(12),
  budget: 300,
  cycle: { k: 1, gamma: 2, schedule: 'paper' as const },
  batchSize: 8,
  ...options,
});

const cases = [...aggregationHierarchies, ...denseHierarchies].flatMap(([name, hierarchy]) =>
  smoothings.map((smoothing) => [name, smoothing, hierarchy] as const),
);

describe('trainReplicas', () => {
  it.each(cases)('gives each replica its own run: %s, %s', async (_name, smoothing, hierarchy) => {
    const options = shared({ smoothing, hierarchy });
    const together = await trainReplicas({ ...options, replicas });
    expect(together).toHaveLength(replicas.length);
    for (const [r, replica] of replicas.entries()) {
      const alone = await train({ ...options, ...replica });
      expect(together[r]!.status).toBe(alone.status);
      expect(together[r]!.history.map((row) => ({ ...row, seconds: 0, validationMse: 0 }))).toEqual(
        alone.history.map((row) => ({ ...row, seconds: 0, validationMse: 0 })),
      );
      alone.history.forEach(({ validationMse }, i) => {
        const other = together[r]!.history[i]!.validationMse;
        expect(Math.abs(other / validationMse - 1)).toBeLessThan(tolerance);
      });
      alone.network.parameters.weights.forEach((weights, layer) => {
        expect(together[r]!.network.parameters.weights[layer]).toEqual(weights);
      });
    }
    expect(together[0]!.history.at(-1)!.validationMse).not.toBe(
      together[1]!.history.at(-1)!.validationMse,
    );
  });

  it('tells which replica an evaluation belongs to', async () => {
    const rows: number[] = [];
    const results = await trainReplicas({
      ...shared({ budget: 60 }),
      replicas,
      onEvaluation: (_evaluation, replica) => rows.push(replica),
    });
    replicas.forEach((_, r) => {
      expect(rows.filter((replica) => replica === r)).toHaveLength(results[r]!.history.length);
    });
  });

  it('ends a replica that diverges, and not the others', async () => {
    const hierarchy = buildHierarchy([16, 8, 16].map((size) => ({ size, steps: [] })));
    const [good, bad] = await trainReplicas({
      ...shared({ hierarchy, budget: 100 }),
      replicas: [{ learningRate: 0.01 }, { learningRate: Number.MAX_VALUE }],
    });
    expect(good!.status).toBe('budget');
    expect(good!.history.at(-1)!.cost).toBeGreaterThanOrEqual(100);
    expect(bad!.status).toBe('diverged');
    expect(bad!.history.at(-1)!.validationMse).toBeNaN();
    expect(bad!.history.length).toBeLessThan(good!.history.length);
  });

  it('refuses no replicas and wrong settings of one', async () => {
    await expect(trainReplicas({ ...shared(), replicas: [] })).rejects.toThrow(
      'trainReplicas: need at least 1 replica, got 0',
    );
    await expect(
      trainReplicas({ ...shared(), replicas: [{}, { learningRate: -1 }] }),
    ).rejects.toThrow('need a positive finite learningRate, got -1');
  });
});
