import { checkExamples, type Examples } from '../data/examples.js';
import { labelledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { batchOrder } from '../random/batch-order.js';
import { nextEvaluationCost } from '../schedule/cost.js';
import { costAccount } from '../schedule/cost-account.js';
import { type CycleOptions, joinedVisits, trainingVisits } from '../schedule/msann-cycle.js';
import type { Engine } from '../tensor/engine.js';
import { createEvaluator } from './evaluator.js';
import { initialParameters } from './initial-parameters.js';
import { levelVisits } from './level-visits.js';
import { downloadNetwork, type TrainedNetwork } from './trained-network.js';
import type { Smoothing } from './visit-programs.js';

/** Options of {@link train}. */
export interface TrainOptions<T> {
  readonly engine: Engine<T>;
  readonly hierarchy: Hierarchy;
  /** Examples to train on, columns in the order of the end layers' nodes. */
  readonly training: Examples;
  /** Held-out examples for the history. */
  readonly validation: Examples;
  /** The cost to spend; the run ends with the step that reaches it. */
  readonly budget: number;
  /** Cycles: γ, smoothing steps k, schedule. The depth is the hierarchy's. */
  readonly cycle: Omit<CycleOptions, 'depth'>;
  /** @defaultValue 'fine-data' */
  readonly smoothing?: Smoothing;
  /** Examples a step. @defaultValue 128 */
  readonly batchSize?: number;
  /** @defaultValue 0.0005 */
  readonly learningRate?: number;
  /**
   * Factor on the learning rate from each level to the next coarser one.
   *
   * @defaultValue 1
   */
  readonly rateGrowth?: number;
  /** First value of RMSProp's mean square. @defaultValue 1 */
  readonly meanSquareStart?: 0 | 1;
  /** Of the initial weights and the order of the batches. @defaultValue 0 */
  readonly seed?: number;
  /** Called with each row of the history. */
  readonly onEvaluation?: (evaluation: Evaluation) => void;
  /** Called after each call of the engine, at least once a visit. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the training after the call of the engine in progress. */
  readonly signal?: AbortSignal;
}

/** Where a training stands. */
export interface Progress {
  /** Steps so far, over all levels. */
  readonly step: number;
  /** Level of the last step. */
  readonly level: number;
  /** The paper's cost so far. */
  readonly cost: number;
  /** Floating-point operations so far. */
  readonly flops: number;
  /** Seconds spent on batches and steps; neither evaluation nor preparation. */
  readonly seconds: number;
}

/** One row of a training's history. */
export interface Evaluation extends Progress {
  readonly validationMse: number;
}

/** What {@link train} returns. */
export interface TrainingResult {
  /** Why it ended: the budget was used, the MSE was no longer a number, or the signal came. */
  readonly status: 'budget' | 'diverged' | 'aborted';
  readonly history: readonly Evaluation[];
  /** The effective network. */
  readonly network: TrainedNetwork;
}

/**
 * Returns a network trained by MsANN: smoothing visits to the levels of a hierarchy in cycles, until the budget
 * is spent. A hierarchy of one level is default training.
 *
 * The validation MSE is measured before the first step, about 20 times a decade of cost, and at the end.
 *
 * @throws RangeError if an option is out of its range or examples do not fit the network
 * @see paper section 3.4.2, Algorithm 1
 */
export async function train<T>(options: TrainOptions<T>): Promise<TrainingResult> {
  const { engine, hierarchy, training, validation, budget } = options;
  const { batchSize = 128, learningRate = 0.0005, rateGrowth = 1, seed = 0 } = options;
  checkRange('budget', budget, Number.MIN_VALUE, Number.MAX_VALUE);
  checkRange('learningRate', learningRate, Number.MIN_VALUE, Number.MAX_VALUE);
  checkRange('rateGrowth', rateGrowth, Number.MIN_VALUE, Number.MAX_VALUE);
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`train: need a whole batchSize >= 1, got ${batchSize}`);
  }
  const { layerSizes } = hierarchy.levels[0]!;
  checkExamples('training', training, layerSizes);
  checkExamples('validation', validation, layerSizes);

  const depth = hierarchy.levels.length - 1;
  const visits = joinedVisits(trainingVisits({ ...options.cycle, depth }));
  const order = batchOrder(seed, training.count, batchSize);
  const labelled = labelledExamples(training, hierarchy);
  const levels = await Promise.all(
    hierarchy.levels.map((_, level) =>
      levelVisits({
        engine,
        hierarchy,
        level,
        smoothing: options.smoothing ?? 'fine-data',
        labelled,
        batchSize,
        order,
        learningRate: learningRate * rateGrowth ** level,
        meanSquareStart: options.meanSquareStart ?? 1,
      }),
    ),
  );
  const evaluator = await createEvaluator(
    engine,
    layerSizes,
    labelledExamples(validation, hierarchy),
  );
  const account = costAccount(
    batchSize,
    hierarchy.levels.map((level) => level.parameterCount),
  );

  let parameters: readonly T[] = await initialParameters(engine, hierarchy, seed);
  let progress: Progress = { step: 0, level: 0, cost: 0, flops: 0, seconds: 0 };
  const history: Evaluation[] = [];
  const evaluate = async () => {
    const validationMse = await evaluator.meanSquaredError(parameters);
    const evaluation = { ...progress, validationMse };
    history.push(evaluation);
    options.onEvaluation?.(evaluation);
    return Number.isFinite(validationMse);
  };

  const run = async (): Promise<TrainingResult['status']> => {
    if (!(await evaluate())) return 'diverged';
    let evaluateAt = nextEvaluationCost(0);
    for (;;) {
      const { level, steps } = visits.next().value;
      const { feed, flops, smooth } = levels[level]!;
      for (let left = steps; left > 0; ) {
        if (options.signal?.aborted) return 'aborted';
        const due = account.stepsUntil(Math.min(evaluateAt, budget), level);
        const batches = Math.min(left, due, feed.longest);
        const start = performance.now();
        const stacks = feed.take(batches);
        const next = await smooth(parameters, stacks);
        const seconds = progress.seconds + (performance.now() - start) / 1000;
        for (const tensor of [...parameters, ...stacks]) engine.release(tensor);
        parameters = next;
        left -= batches;
        account.add(level, batches);
        progress = {
          step: account.steps,
          level,
          cost: account.cost,
          flops: progress.flops + flops(batches),
          seconds,
        };
        options.onProgress?.(progress);
        const spent = progress.cost >= budget * (1 - 1e-12);
        if (spent || progress.cost >= evaluateAt) {
          if (!(await evaluate())) return 'diverged';
          evaluateAt = nextEvaluationCost(progress.cost);
        }
        if (spent) return 'budget';
      }
    }
  };
  try {
    const status = await run();
    return { status, history, network: await downloadNetwork(engine, hierarchy, parameters) };
  } finally {
    evaluator.release();
    for (const level of levels) level.release();
    for (const tensor of parameters) engine.release(tensor);
  }
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) {
    throw new RangeError(`train: need a positive finite ${name}, got ${value}`);
  }
}
