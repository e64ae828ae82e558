import {
  countFlops,
  msannCycle,
  simultaneousStepCost,
  stepCost,
  type Visit,
  visitsProgram,
} from '@msann/msann';
import { configuredOptimizer } from './configured-optimizer.js';
import { hasNoise, type RunConfig } from './run-config.js';
import { cycleShape, runHierarchy, runLoss, singleSteps } from './run-hierarchy.js';

/** What a run will take, before it runs. */
export interface RunEstimate {
  /** What is counted next: what is repeated, or an adaptive run's way up to the finest level. */
  readonly part: 'a cycle' | 'the way up';
  /** Its steps over all levels. */
  readonly cycleSteps: number;
  readonly cycleCost: number;
  /** Steps and floating-point operations of the whole budget. */
  readonly steps: number;
  readonly flops: number;
}

/**
 * Returns what a run will take, from whole cycles up to the budget. Of an adaptive run, whose coarse visits end when they no longer
 * pay, it is the way up to the finest level and then fine steps.
 */
export function estimateRun(config: RunConfig): RunEstimate {
  const hierarchy = runHierarchy(config);
  const { levels } = hierarchy;
  const { training, batchSize, budget } = config;
  const counts = levels.map(({ parameterCount }) => parameterCount);
  const simultaneous = training.method === 'simultaneous';
  const smoothing = training.method === 'msann' ? training.smoothing : 'fine-data';
  const autoencoder = !hasNoise(config) && config.classes === undefined;
  const loss = runLoss(config);
  const optimizer = configuredOptimizer(config);
  const work = levels.map((_, level) => {
    const feed = { smoothing, batchSize, autoencoder };
    const common = { hierarchy, levels: [level], ...feed, loss, optimizer };
    return countFlops(visitsProgram({ ...common, simultaneous: simultaneous && level === 0 }));
  });
  const spent = (visits: readonly Visit[]) => {
    let [steps, cost, flops] = [0, 0, 0];
    for (const visit of visits) {
      const { once, perSlice } = work[visit.level]!;
      steps += visit.steps;
      cost +=
        visit.steps *
        (simultaneous
          ? simultaneousStepCost(batchSize, counts)
          : stepCost(batchSize, counts, visit.level));
      flops += once + visit.steps * perSlice;
    }
    return { steps, cost, flops };
  };
  if (training.method === 'msann' && 'cycle' in training) {
    const coarse = levels.map((_, level) => level).slice(1);
    const { firstSteps, mostSteps } = training.cycle;
    const up = spent(
      coarse.flatMap((level) =>
        doublings(firstSteps[level]!, mostSteps[level]!).map((steps) => ({ level, steps })),
      ),
    );
    // A small budget ends on the way.
    const made = Math.min(1, budget / up.cost);
    const fine = Math.max(0, budget - up.cost) / batchSize;
    return {
      part: 'the way up',
      cycleSteps: up.steps,
      cycleCost: up.cost,
      steps: Math.ceil(made * up.steps + fine),
      flops: made * up.flops + fine * work[0]!.perSlice,
    };
  }
  const shape = training.method === 'msann' ? cycleShape(training) : singleSteps;
  const depth = training.method === 'msann' ? levels.length - 1 : 0;
  const cycle = spent([...msannCycle({ ...shape, depth })]);
  const cycles = budget / cycle.cost;
  return {
    part: 'a cycle',
    cycleSteps: cycle.steps,
    cycleCost: cycle.cost,
    steps: Math.ceil(cycles * cycle.steps),
    flops: cycles * cycle.flops,
  };
}

/** Returns the steps of visits that double from the first to the longest. */
function doublings(first: number, most: number): number[] {
  return first >= most ? [first] : [first, ...doublings(Math.min(2 * first, most), most)];
}
