import { describe, expect, it } from '@jest/globals';
import { mnistTask } from '../../src/command/mnist-task.js';
import { type PlanOptions, planRuns } from '../../src/experiment/plan-runs.js';
import { replicaGroups } from '../../src/experiment/replica-groups.js';
import { methodName } from '../../src/experiment/run-config.js';

const base = {
  task: 'mnist',
  data: { trainImages: 'md5' },
  network: [1024, 256, 128, 256, 1024],
  imageShape: [32, 32] as const,
  engine: { name: 'cuda', threads: 1, replicas: 4 },
};
const groups = (most: number, options: Partial<PlanOptions> = {}) => {
  const plan = { depth: [3], budget: 64000, seeds: [0, 1, 2] };
  return replicaGroups(planRuns(base, { ...plan, ...options }, mnistTask), most).map(
    (group) => `${methodName(group[0]!.training)}: ${group.map(({ seed }) => seed).join(' ')}`,
  );
};

describe('replicaGroups', () => {
  it('puts the seeds of a method together, but for adaptive runs, which follow their own loss', () => {
    expect(groups(4)).toEqual([
      'default network: 0 1 2',
      'MsANN, path: 0 1 2',
      'MsANN, grid: 0 1 2',
      'MsANN, grid, coarse data: 0',
      'MsANN, grid, coarse data: 1',
      'MsANN, grid, coarse data: 2',
    ]);
  });

  it('puts fixed cycles on coarse data together', () => {
    expect(groups(4, { k: [1] }).at(-1)).toBe('MsANN, grid, coarse data: 0 1 2');
  });

  it('makes groups of no more than the most', () => {
    expect(groups(2, { depth: [0] })).toEqual(['default network: 0 1', 'default network: 2']);
    expect(groups(1, { depth: [0] })).toHaveLength(3);
  });

  it('puts the seeds of maps together that are the same for each', () => {
    expect(groups(4, { prolongation: ['trigonometric'], seeds: [0, 1] })).toEqual([
      'default network: 0 1',
      'MsANN, trigonometric: 0 1',
    ]);
  });

  it('keeps shuffled maps apart, which every seed draws anew', () => {
    expect(groups(4, { prolongation: ['shuffled'], seeds: [0, 1] })).toEqual([
      'default network: 0 1',
      'MsANN, shuffled: 0',
      'MsANN, shuffled: 1',
    ]);
  });

  it('keeps seeds apart that have samples of their own, and puts their rates together', () => {
    const plan = { depth: [0], budget: 1, seeds: [0, 1] };
    const drawn = { ...base, data: { pool: 100 } };
    const runs = [0.001, 0.002].flatMap((learningRate) =>
      planRuns(drawn, { ...plan, learningRate }, mnistTask),
    );
    const seeds = replicaGroups(runs, 8).map((group) => group.map(({ seed }) => seed));
    expect(seeds).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('puts runs together that differ in rates alone', () => {
    const plan = { depth: [0], budget: 1, seeds: [0] };
    const runs = [0.001, 0.002].flatMap((learningRate) =>
      planRuns(base, { ...plan, learningRate }, mnistTask),
    );
    expect(replicaGroups(runs, 8)).toEqual([runs]);
    expect(replicaGroups([runs[0]!, { ...runs[1]!, budget: 2 }], 8)).toHaveLength(2);
  });
});
