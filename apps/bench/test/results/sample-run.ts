import type { RunResult } from '../../src/results/run-result.js';

/** A finished run with a value of its own in every field. */
export function sampleResult(change: Partial<RunResult> = {}): RunResult {
  return {
    id: '0123456789abcdef',
    label: 'MsANN, grid',
    task: 'mnist',
    method: 'msann',
    prolongation: 'grid',
    smoothing: 'coarse-data',
    schedule: 'paper',
    k: [1, 4, 16, 64],
    gamma: 3,
    depth: 3,
    seed: 7,
    budget: 128000,
    initialMse: 0.23,
    finalMse: 0.03,
    costTo: { half: 101.5, quarter: 202, fifth: 303, tenth: null },
    flopsTo: { half: 1e9, quarter: 2e9, fifth: 3e21, tenth: null },
    secondsTo: { half: 0.5, quarter: 1.25, fifth: 2, tenth: null },
    cost: 128000.25,
    flops: 5e21,
    seconds: 12.5,
    steps: 4321,
    status: 'budget',
    finalValidationMse: 0.031,
    parameters: 592256,
    ...change,
  };
}
