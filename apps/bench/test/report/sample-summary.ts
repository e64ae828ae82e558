import type { RunSummary, Summary } from '../../src/results/summary.js';

/** Costs to 1/2, 1/4, 1/5 and 1/10 of the initial MSE. */
export type CostsTo = readonly [number | null, number | null, number | null, number | null];

/** A run of an MsANN method whose FLOPs are 1000 times, and seconds a 1000th of, its cost. */
export function sampleRun(to: CostsTo, change: Partial<RunSummary> = {}): RunSummary {
  const scaled = (factor: number) => {
    const [half, quarter, fifth, tenth] = to.map((cost) => (cost === null ? null : cost * factor));
    return {
      half: half ?? null,
      quarter: quarter ?? null,
      fifth: fifth ?? null,
      tenth: tenth ?? null,
    };
  };
  const cost = change.cost ?? 128000;
  return {
    id: '00000000000000a0',
    label: 'MsANN, grid',
    task: 'mnist',
    method: 'msann',
    prolongation: 'grid',
    smoothing: 'fine-data',
    schedule: 'paper',
    k: [1, 4],
    gamma: 3,
    depth: 1,
    seed: 0,
    budget: 128000,
    initialMse: 0.2,
    finalMse: 0.02,
    costTo: scaled(1),
    flopsTo: scaled(1000),
    secondsTo: scaled(1 / 1000),
    cost,
    flops: cost * 1000,
    seconds: cost / 1000,
    steps: 2000,
    ...change,
  };
}

/** A run of the default network. */
export function defaultRun(to: CostsTo, change: Partial<RunSummary> = {}): RunSummary {
  const nothing = { prolongation: null, smoothing: null, schedule: null, k: null, gamma: null };
  return sampleRun(to, {
    id: '00000000000000d0',
    label: 'default',
    method: 'default',
    ...nothing,
    depth: 0,
    ...change,
  });
}

export function sampleSummary(runs: readonly RunSummary[]): Summary {
  const engine = { name: 'onnx', device: 'a processor', threads: 2 };
  return { schema: 1, experiment: 'mnist', git: 'abc1234', engine, runs };
}

/**
 * Default and two methods with two seeds each: the default never comes down to 1/10, and one seed of
 * the path method comes down to 1/4 only.
 */
export const twoSeeds: Summary = sampleSummary([
  defaultRun([10000, 40000, 80000, null], { finalMse: 0.03 }),
  defaultRun([12000, 44000, 84000, null], { id: '00000000000000d1', seed: 1, finalMse: 0.032 }),
  sampleRun([5000, 20000, 30000, 100000], { label: 'MsANN, path', id: '00000000000000b0' }),
  sampleRun([7000, 24000, null, null], { label: 'MsANN, path', id: '00000000000000b1', seed: 1 }),
  sampleRun([1000, 4000, 8000, 16000], { id: '00000000000000a1', seed: 1, finalMse: 0.018 }),
  sampleRun([1000, 6000, 8000, 14000]),
]);
