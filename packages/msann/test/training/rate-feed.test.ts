import { describe, expect, it } from '@jest/globals';
import { adam, type ScheduledStep, sgd } from '../../src/index.js';
import { costAccount } from '../../src/schedule/cost-account.js';
import { type RateFeedOptions, rateFeed } from '../../src/training/rate-feed.js';

const feed = (options: Partial<RateFeedOptions> = {}) =>
  rateFeed({
    replicas: [{ learningRates: [1, 2, 4], rateSchedule: undefined }],
    levels: 3,
    optimizer: sgd(),
    changedLevels: (level) => [level],
    account: costAccount([8, 8, 8], [4, 2, 1]),
    budget: 100,
    ...options,
  });

describe('rateFeed', () => {
  it('counts what a visit draws beside its batches once, as the account does', () => {
    const costs: number[] = [];
    const rateSchedule = ({ cost }: ScheduledStep) => costs.push(cost);
    const { take } = feed({
      replicas: [{ learningRates: [1, 2, 4], rateSchedule }],
      account: costAccount([8, 8, 8], [4, 2, 1], 4, [0, 16, 16]),
    });
    take(1, 3);
    take(0, 1);
    expect(costs).toEqual([0, 16 + 4, 16 + 8, 16 + 12]);
  });

  it('gives each level its own rate, times the optimiser’s factor', () => {
    const { take } = feed();
    expect(take(0, 2)).toEqual([Float32Array.of(-1, -1)]);
    expect(take(2, 1)).toEqual([Float32Array.of(-4)]);
  });

  it('asks the schedule before each single step, in pieces as in one', () => {
    const told = (pieces: readonly (readonly [number, number])[]) => {
      const steps: ScheduledStep[] = [];
      const rateSchedule = (step: ScheduledStep) => steps.push(step) / 10;
      const { take } = feed({ replicas: [{ learningRates: [1, 2, 4], rateSchedule }] });
      const rates = pieces.flatMap(([level, count]) => [...take(level, count)[0]!]);
      return { steps, rates };
    };
    const { steps, rates } = told([
      [0, 2],
      [1, 2],
    ]);
    expect(steps).toEqual([
      { step: 0, level: 0, levelStep: 0, cost: 0, budget: 100 },
      { step: 1, level: 0, levelStep: 1, cost: 8, budget: 100 },
      { step: 2, level: 1, levelStep: 0, cost: 16, budget: 100 },
      { step: 3, level: 1, levelStep: 1, cost: 20, budget: 100 },
    ]);
    expect(rates).toEqual([-0.1, -0.2, -0.6, -0.8].map(Math.fround));
    const inPieces = told([
      [0, 1],
      [0, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(inPieces).toEqual({ steps, rates });
  });

  it('counts the optimiser’s steps level by level', () => {
    const optimizer = adam();
    const { take } = feed({ optimizer });
    take(0, 5);
    const factors = [1, 2].map((t) => Math.fround(2 * optimizer.rateFactor(t)));
    expect([...take(1, 2)[0]!]).toEqual(factors);
  });

  it('gives every replica its own, step by step', () => {
    const replica = (rate: number) => ({
      learningRates: [rate],
      rateSchedule: ({ step }: ScheduledStep) => 1 / (1 + step),
    });
    const { take } = feed({ replicas: [replica(1), replica(3)], levels: 1 });
    expect(take(0, 2)).toEqual([Float32Array.of(-1, -3, -0.5, -1.5)]);
  });

  it('gives the rates of every level that a step changes', () => {
    const { take } = feed({ changedLevels: () => [0, 1, 2] });
    expect(take(0, 1)).toEqual([-1, -2, -4].map((rate) => Float32Array.of(rate)));
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses the factor %d', (factor) => {
    const rateSchedule = ({ step }: ScheduledStep) => (step < 2 ? 1 : factor);
    const { take } = feed({ replicas: [{ learningRates: [1], rateSchedule }] });
    expect(() => take(0, 3)).toThrow(
      `train: need a finite factor >= 0 from the rateSchedule, got ${factor} for step 2`,
    );
  });
});
