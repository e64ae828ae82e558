import { countFlops, cycleCost, msannCycle, visitsProgram } from '@msann/msann';
import { hasNoise, type RunConfig } from './run-config.js';
import { runCycle, runHierarchy } from './run-hierarchy.js';

/** What a run will take, before it runs. */
export interface RunEstimate {
  /** Units of each layer at each level, finest first. */
  readonly layerSizes: readonly (readonly number[])[];
  readonly parameterCounts: readonly number[];
  /** Levels of the visits of one cycle with their steps. */
  readonly cycleSteps: number;
  readonly cycleCost: number;
  /** Steps and floating-point operations of the whole budget. */
  readonly steps: number;
  readonly flops: number;
}

/** Returns what a run will take, from whole cycles up to the budget. */
export function estimateRun(config: RunConfig): RunEstimate {
  const hierarchy = runHierarchy(config);
  const { levels } = hierarchy;
  const cycle = { ...runCycle(config), depth: levels.length - 1 };
  const parameterCounts = levels.map(({ parameterCount }) => parameterCount);
  const smoothing = config.training.method === 'msann' ? config.training.smoothing : 'fine-data';
  const work = levels.map((_, level) =>
    countFlops(
      visitsProgram({
        hierarchy,
        levels: [level],
        smoothing,
        batchSize: config.batchSize,
        autoencoder: !hasNoise(config),
      }),
    ),
  );
  let [cycleSteps, cycleFlops] = [0, 0];
  for (const { level, steps } of msannCycle(cycle)) {
    cycleSteps += steps;
    cycleFlops += work[level]!.once + steps * work[level]!.perSlice;
  }
  const cost = cycleCost(cycle, config.batchSize, parameterCounts);
  const cycles = config.budget / cost;
  return {
    layerSizes: levels.map(({ layerSizes }) => layerSizes),
    parameterCounts,
    cycleSteps,
    cycleCost: cost,
    steps: Math.ceil(cycles * cycleSteps),
    flops: cycles * cycleFlops,
  };
}
