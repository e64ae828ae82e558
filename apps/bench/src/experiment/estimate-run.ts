import {
  countFlops,
  type Flops,
  msannCycle,
  simultaneousStepCost,
  stepCost,
  type Visit,
  visitsProgram,
  wayUp,
} from '@msann/msann';
import { configuredOptimizer } from './configured-optimizer.js';
import { batchSizeAt, hasNoise, type RunConfig } from './run-config.js';
import {
  cycleShape,
  hierarchyKey,
  runHierarchy,
  runLoss,
  runSmoothing,
  singleSteps,
} from './run-hierarchy.js';

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
  const { training, budget } = config;
  const { counts, work } = levelWork(config);
  const simultaneous = training.method === 'simultaneous';
  const drawn = (runSmoothing(config).correction?.batches ?? 0) * batchSizeAt(config, 0);
  const spent = (visits: readonly Visit[]) => {
    let [steps, cost, flops] = [0, 0, 0];
    for (const visit of visits) {
      const { once, perSlice } = work[visit.level]!;
      steps += visit.steps;
      if (visit.level > 0) cost += drawn;
      cost +=
        visit.steps *
        (simultaneous
          ? simultaneousStepCost(batchSizeAt(config, 0), counts)
          : stepCost(batchSizeAt(config, visit.level), counts, visit.level));
      flops += once + visit.steps * perSlice;
    }
    return { steps, cost, flops };
  };
  if (training.method === 'msann' && 'cycle' in training) {
    const up = spent(wayUp(training.cycle, counts.length));
    // A small budget ends on the way.
    const made = Math.min(1, budget / up.cost);
    const fine = Math.max(0, budget - up.cost) / batchSizeAt(config, 0);
    return {
      part: 'the way up',
      cycleSteps: up.steps,
      cycleCost: up.cost,
      steps: Math.ceil(made * up.steps + fine),
      flops: made * up.flops + fine * work[0]!.perSlice,
    };
  }
  const shape = training.method === 'msann' ? cycleShape(training) : singleSteps;
  const depth = training.method === 'msann' ? counts.length - 1 : 0;
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

/** What the levels of a run have and take. */
interface LevelWork {
  /** Parameters of each level. */
  readonly counts: readonly number[];
  /** Floating-point operations of a visit to each level. */
  readonly work: readonly Flops[];
}

/** Of runs that have it in common: it takes longer to find than all else of an estimate. */
const known = new Map<string, LevelWork>();

function levelWork(config: RunConfig): LevelWork {
  const { training, batchSize } = config;
  const simultaneous = training.method === 'simultaneous';
  const autoencoder = !hasNoise(config) && config.classes === undefined;
  const loss = runLoss(config);
  const optimizer = configuredOptimizer(config);
  const shared = { ...runSmoothing(config), batchSize, autoencoder, loss };
  const key = [
    hierarchyKey(config),
    JSON.stringify([shared, simultaneous, config.optimizer ?? null]),
  ].join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const hierarchy = runHierarchy(config);
  const { levels } = hierarchy;
  const own: LevelWork = {
    counts: levels.map(({ parameterCount }) => parameterCount),
    work: levels.map((_, level) =>
      countFlops(
        visitsProgram({
          ...shared,
          hierarchy,
          optimizer,
          levels: [level],
          simultaneous: simultaneous && level === 0,
        }),
      ),
    ),
  };
  known.set(key, own);
  return own;
}
