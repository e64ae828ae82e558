import { checkExamples, type Examples } from '../data/examples.js';
import { labelledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { batchOrder } from '../random/batch-order.js';
import { nextEvaluationCost } from '../schedule/cost.js';
import { costAccount } from '../schedule/cost-account.js';
import type { CycleOptions, Visit } from '../schedule/msann-cycle.js';
import { roundPieces } from '../schedule/round-pieces.js';
import { trainingRounds } from '../schedule/training-rounds.js';
import type { Engine } from '../tensor/engine.js';
import { createEvaluator } from './evaluator.js';
import { initialParameters } from './initial-parameters.js';
import { createSmoother } from './smoother.js';
import { downloadNetwork, type TrainedNetwork } from './trained-network.js';
import type { Evaluation, Progress } from './training-history.js';
import type { Smoothing } from './visits-program.js';

/** The most values in the batches of one call of an engine: 16 MiB of float32. */
const roundValues = 4 * 2 ** 20;

/** The most visits in one call of an engine. */
const roundVisits = 32;

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
  /** Called after each call of the engine: a visit, a part of one, or several. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the training after the call of the engine in progress. */
  readonly signal?: AbortSignal;
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
  checkRange('budget', budget);
  checkRange('learningRate', learningRate);
  checkRange('rateGrowth', rateGrowth);
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`train: need a whole batchSize >= 1, got ${batchSize}`);
  }
  const { layerSizes } = hierarchy.levels[0]!;
  checkExamples('training', training, layerSizes);
  checkExamples('validation', validation, layerSizes);

  const smoother = createSmoother({
    engine,
    hierarchy,
    smoothing: options.smoothing ?? 'fine-data',
    parameters: await initialParameters(engine, hierarchy, seed),
    labelled: labelledExamples(training, hierarchy),
    batchSize,
    order: batchOrder(seed, training.count, batchSize),
    learningRates: hierarchy.levels.map((_, level) => learningRate * rateGrowth ** level),
    meanSquareStart: options.meanSquareStart ?? 1,
  });
  const labelledValidation = labelledExamples(validation, hierarchy);
  const evaluator = await createEvaluator(engine, layerSizes, labelledValidation);
  const size = { values: smoother.batchValues, mostValues: roundValues, mostVisits: roundVisits };
  const depth = hierarchy.levels.length - 1;
  const rounds = trainingRounds({ ...options.cycle, depth }, size);
  const account = costAccount(
    batchSize,
    hierarchy.levels.map((level) => level.parameterCount),
  );

  let progress: Progress = { step: 0, level: 0, cost: 0, flops: 0, seconds: 0 };
  let evaluateAt = 0;
  const ends = { budget, evaluateAt: () => evaluateAt };
  const history: Evaluation[] = [];

  /** Makes some visits in one call; returns how the training ended by them, if it did. */
  const smooth = async (
    visits: readonly Visit[],
  ): Promise<TrainingResult['status'] | undefined> => {
    const seconds = await smoother.smooth(visits);
    for (const { level, steps } of visits) account.add(level, steps);
    progress = {
      step: account.steps,
      level: visits.at(-1)!.level,
      cost: account.cost,
      flops: progress.flops + smoother.flops(visits),
      seconds: progress.seconds + seconds,
    };
    options.onProgress?.(progress);
    const spent = progress.cost >= budget * (1 - 1e-12);
    if ((spent || progress.cost >= evaluateAt) && !(await evaluate())) return 'diverged';
    if (spent) return 'budget';
    return options.signal?.aborted ? 'aborted' : undefined;
  };
  /** Adds a row to the history; returns whether the MSE is a number. */
  const evaluate = async (): Promise<boolean> => {
    const validationMse = await evaluator.meanSquaredError(smoother.parameters);
    const evaluation = { ...progress, validationMse };
    history.push(evaluation);
    options.onEvaluation?.(evaluation);
    evaluateAt = nextEvaluationCost(progress.cost);
    return Number.isFinite(validationMse);
  };
  const run = async (): Promise<TrainingResult['status']> => {
    if (!(await evaluate())) return 'diverged';
    if (options.signal?.aborted) return 'aborted';
    for (;;) {
      const round = rounds.next().value;
      for (const visits of roundPieces(round, account, size, ends)) {
        const status = await smooth(visits);
        if (status !== undefined) return status;
      }
    }
  };
  try {
    const status = await run();
    const network = await downloadNetwork(engine, hierarchy, smoother.parameters);
    return { status, history, network };
  } finally {
    await evaluator.release();
    await smoother.release();
  }
}

function checkRange(name: string, value: number): void {
  if (!(value > 0 && value <= Number.MAX_VALUE)) {
    throw new RangeError(`train: need a positive finite ${name}, got ${value}`);
  }
}
