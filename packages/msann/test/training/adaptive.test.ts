import { describe, expect, it } from '@jest/globals';
import { labelledExamples } from '../../src/data/level-examples.js';
import {
  type AdaptiveCycle,
  createReferenceEngine,
  evaluate,
  type ReferenceTensor,
  rmsProp,
  type TrainOptions,
  train,
} from '../../src/index.js';
import { batchOrder } from '../../src/random/batch-order.js';
import { costAccount } from '../../src/schedule/cost-account.js';
import { initialState } from '../../src/training/initial-state.js';
import { rateFeed } from '../../src/training/rate-feed.js';
import { createSmoother } from '../../src/training/smoother.js';
import { aggregationHierarchies, waves } from '../small-networks.js';

const engine = createReferenceEngine();
const [, grid] = aggregationHierarchies.find(([name]) => name === 'grid')!;
const cycle: AdaptiveCycle = {
  kind: 'adaptive',
  firstSteps: [1, 8, 16],
  mostSteps: [1, 16, 32],
  decaySteps: 200,
};

const run = (options: Partial<TrainOptions<ReferenceTensor>> = {}) =>
  train({
    engine,
    hierarchy: grid,
    training: waves(40),
    validation: waves(12),
    budget: 3000,
    cycle,
    smoothing: 'coarse-data',
    batchSize: 8,
    learningRate: 0.02,
    rateGrowth: 1.5,
    optimizer: rmsProp({ meanSquareStart: 0 }),
    ...options,
  });

/** A smoother at the start of a training. */
async function newSmoother() {
  const optimizer = rmsProp();
  return createSmoother({
    engine,
    hierarchy: grid,
    smoothing: 'coarse-data',
    simultaneous: false,
    averaged: true,
    correction: undefined,
    loss: 'mean-squared-error',
    optimizer,
    state: await initialState(engine, grid, optimizer, [1]),
    labelled: labelledExamples(waves(40), grid),
    batchSizes: [8, 8, 8],
    mostValues: 1000,
    orders: [batchOrder(1, 40)],
    rates: rateFeed({
      replicas: [{ learningRates: [0.1, 0.1, 0.1], rateSchedule: undefined }],
      levels: 3,
      optimizer,
      changedLevels: (level) => [level],
      account: costAccount([8, 8, 8], [1, 1, 1]),
      budget: 1,
    }),
  });
}

describe('an adaptive training', () => {
  it('visits the coarsest level first and ends at the finest', async () => {
    const levels: number[] = [];
    const { history, network, status } = await run({
      onProgress: ({ level }) => levels.push(level),
    });
    expect(status).toBe('budget');
    expect(levels.slice(0, 2)).toEqual([2, 1]);
    expect(levels.at(-1)).toBe(0);
    expect(history.at(-1)!.validationMse).toBeLessThan(0.5 * history[0]!.validationMse);
    // The network that comes out is the mean that was measured.
    expect(await evaluate(engine, network, waves(12))).toBeCloseTo(
      history.at(-1)!.validationMse,
      6,
    );
  });

  it('comes further down than fine steps alone at the same cost', async () => {
    const alone = await run({
      hierarchy: { ...grid, levels: grid.levels.slice(0, 1) },
      cycle: { ...cycle, firstSteps: [1], mostSteps: [1] },
    });
    const multilevel = await run();
    expect(multilevel.history.at(-1)!.validationMse).toBeLessThan(
      alone.history.at(-1)!.validationMse,
    );
  });

  it('ends with what the coarse levels came to where fine steps stay above it', async () => {
    const kept: boolean[] = [];
    const { history, network } = await run({
      // So high a rate that nothing is learnt.
      cycle: { ...cycle, peakRate: 100, rampSteps: 1, decaySteps: 1e6 },
      budget: 600,
      checkpointSeconds: 0,
      onCheckpoint: ({ state }) => void kept.push(state.kept !== undefined),
    });
    expect(kept[0]).toBe(false);
    expect(kept.at(-1)).toBe(true);
    const mse = history.map(({ validationMse }) => validationMse);
    expect(mse.at(-1)).toBe(Math.min(...mse));
    expect(mse.at(-1)).toBe(mse[3]);
    expect(await evaluate(engine, network, waves(12))).toBeCloseTo(mse.at(-1)!, 6);
  });

  it('gives the same bytes for the same seed', async () => {
    const strip = ({ history, network }: Awaited<ReturnType<typeof run>>) => ({
      network,
      history: history.map((row) => ({ ...row, seconds: 0 })),
    });
    expect(strip(await run({ budget: 800 }))).toEqual(strip(await run({ budget: 800 })));
  });

  it('takes a visit back but for the optimiser’s states', async () => {
    const smoother = await newSmoother();
    const before = smoother.state;
    await smoother.smooth({ visits: [{ level: 2, steps: 3 }], onTrial: true });
    const after = smoother.state;
    expect(after.parameters[0]).not.toEqual(before.parameters[0]);
    expect(after.own[2]![0]).not.toEqual(before.own[2]![0]);
    smoother.undo();
    const { parameters, own } = smoother.state;
    expect(parameters).toEqual(before.parameters);
    expect(own[2]!.slice(0, 6)).toEqual(before.own[2]!.slice(0, 6));
    expect(own[2]!.slice(6)).toEqual(after.own[2]!.slice(6));
    expect(() => smoother.undo()).toThrow('undo: need a last piece on trial, got none');
    await smoother.release();
  });

  it('goes on from kept parameters times a factor, until they are forgotten', async () => {
    const smoother = await newSmoother();
    await expect(smoother.restart(0.5)).rejects.toThrow('restart: need kept parameters, got none');
    const { parameters } = smoother.state;
    smoother.keep();
    await smoother.smooth({ visits: [{ level: 0, steps: 2 }], averageShare: 1, onTrial: false });
    expect(smoother.state.average).toBeDefined();
    await smoother.restart(0.5);
    expect(smoother.state.average).toBeUndefined();
    expect(smoother.state.kept).toEqual(parameters);
    for (const [i, { values }] of smoother.state.parameters.entries()) {
      expect([...values]).toEqual(Array.from(parameters[i]!.values, (value) => value / 2));
    }
    smoother.forget();
    expect(smoother.state.kept).toBeUndefined();
    await smoother.release();
  });

  it.each([
    [
      { smoothing: 'fine-data' as const },
      'train: an adaptive cycle needs coarse-data smoothing, got fine-data',
    ],
    [
      { cycle: { ...cycle, mostSteps: [1] } },
      'train: need one of mostSteps for each of the 3 levels, got 1',
    ],
  ])('refuses %j', async (options, message) => {
    await expect(run(options)).rejects.toThrow(message);
  });
});
