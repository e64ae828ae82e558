import { labelledExamples } from '../data/level-examples.js';
import { batchOrder } from '../random/batch-order.js';
import { costAccount } from '../schedule/cost-account.js';
import type { CycleOptions } from '../schedule/msann-cycle.js';
import { type Piece, timetable } from '../schedule/timetable.js';
import { trainingRounds } from '../schedule/training-rounds.js';
import { checkedOptions } from './checked-options.js';
import { restoredState, savedState } from './checkpoint.js';
import { createEvaluator } from './evaluator.js';
import { initialState, stateShapes } from './initial-state.js';
import { rateFeed } from './rate-feed.js';
import { createSmoother } from './smoother.js';
import type { TrainReplicasOptions } from './train-options.js';
import { downloadNetworks } from './trained-network.js';
import { requireSameTraining, trainingConfiguration } from './training-configuration.js';
import type { TrainingResult } from './training-history.js';
import { emptyRecord, evaluatedRecord } from './training-record.js';
import { changedLevels } from './visits-program.js';

/** The most values in the batches of one call of an engine: 16 MiB of float32 a replica, for up to eight of them. */
const roundValues = 4 * 2 ** 20;
const mostCountedReplicas = 8;

/** The most visits in one call of an engine. */
const roundVisits = 32;

/**
 * Returns the results of several trainings of one hierarchy that an engine makes at once, with a leading replica axis in
 * every tensor: what a GPU needs that one network leaves idle. Each replica's numbers are those of its training
 * alone, up to rounding; its seconds are those of all together.
 *
 * A replica whose loss is no longer a number ends there; the others go on.
 *
 * @throws RangeError if there is no replica, an option is out of its range, examples do not fit the network or a
 * checkpoint is of another training
 */
export async function trainReplicas<T>(
  options: TrainReplicasOptions<T>,
): Promise<TrainingResult[]> {
  const { engine, hierarchy, training, validation, budget, cycle, resume } = options;
  const checked = checkedOptions(options);
  const { batchSize, simultaneous, loss, optimizer, replicas } = checked;
  const { levels, activations } = hierarchy;
  const configuration = trainingConfiguration(engine, hierarchy, checked, {
    budget,
    cycle,
    examples: training.count,
  });
  if (resume !== undefined) requireSameTraining(resume.configuration, configuration);

  const counts = levels.map((level) => level.parameterCount);
  // A simultaneous step changes what a step at each level would.
  const stepCounts = simultaneous ? [counts.reduce((sum, count) => sum + count, 0)] : counts;
  const newAccount = () => costAccount(batchSize, stepCounts, counts[0]!);
  const seeds = replicas.map(({ seed }) => seed);
  const smoother = createSmoother({
    ...checked,
    engine,
    hierarchy,
    state:
      resume === undefined
        ? await initialState(engine, hierarchy, optimizer, seeds)
        : restoredState(engine, resume.state),
    labelled: labelledExamples(training, hierarchy),
    orders: seeds.map((seed) => batchOrder(seed, training.count, batchSize)),
    rates: rateFeed({
      replicas,
      levels: levels.length,
      optimizer,
      changedLevels: (level) => changedLevels(hierarchy, level, simultaneous),
      account: newAccount(),
      budget,
    }),
  });
  const evaluator = await createEvaluator(engine, {
    layerSizes: levels[0]!.layerSizes,
    activations,
    losses: loss === 'mean-squared-error' ? [loss] : ['mean-squared-error', loss],
    examples: labelledExamples(validation, hierarchy),
    replicas: seeds.length,
  });
  const size = {
    values: smoother.batchValues,
    mostValues: roundValues * Math.min(seeds.length, mostCountedReplicas),
    mostVisits: roundVisits,
  };
  const cycleOptions: CycleOptions =
    cycle === 'simultaneous'
      ? { k: 1, gamma: 0, schedule: 'paper', depth: 0 }
      : { ...cycle, depth: levels.length - 1 };
  const pieces = timetable(trainingRounds(cycleOptions, size), newAccount(), size, budget);
  let record = resume?.record ?? emptyRecord(seeds.length);

  /** Adds a row to the histories; returns whether any replica is left that has not diverged. */
  const evaluate = async (): Promise<boolean> => {
    const losses = await evaluator.losses(smoother.state.parameters);
    const before = record.diverged;
    record = evaluatedRecord(record, losses[0]!, losses.at(-1)!);
    record.histories.forEach((history, replica) => {
      if (!before[replica]) options.onEvaluation?.(history.at(-1)!, replica);
    });
    return record.diverged.includes(false);
  };
  /** Makes a piece in one call; returns how the training ended by it, if it did. */
  const make = async ({
    visits,
    step,
    cost,
    evaluate: due,
    last,
  }: Piece): Promise<TrainingResult['status'] | undefined> => {
    const seconds = await smoother.smooth(visits);
    const progress = {
      step,
      level: visits.at(-1)!.level,
      cost,
      flops: record.progress.flops + smoother.flops(visits),
      seconds: record.progress.seconds + seconds,
    };
    record = { ...record, progress };
    options.onProgress?.(progress);
    if (due && !(await evaluate())) return 'diverged';
    if (last) return 'budget';
    return options.signal?.aborted ? 'aborted' : undefined;
  };
  let savedAt = record.progress.seconds;
  const save = async (): Promise<void> => {
    const state = await savedState(
      engine,
      smoother.state,
      stateShapes(hierarchy, optimizer, seeds.length),
    );
    savedAt = record.progress.seconds;
    await options.onCheckpoint?.({ configuration, record, state });
  };
  const run = async (): Promise<TrainingResult['status']> => {
    if (resume === undefined) {
      if (!(await evaluate())) return 'diverged';
      if (options.signal?.aborted) return 'aborted';
    }
    const done = record.progress.step;
    for (const piece of pieces) {
      if (piece.step <= done) {
        smoother.skip(piece.visits);
        continue;
      }
      const status = await make(piece);
      if (status !== undefined) return status;
      const { checkpointSeconds = 60 } = options;
      const due = record.progress.seconds - savedAt >= checkpointSeconds;
      if (options.onCheckpoint !== undefined && due) await save();
    }
    // The checkpoint was made at the end of the budget.
    return 'budget';
  };
  try {
    const status = await run();
    if (status === 'aborted' && options.onCheckpoint !== undefined) await save();
    const networks = await downloadNetworks(
      engine,
      hierarchy,
      loss,
      smoother.state.parameters,
      seeds.length,
    );
    return networks.map((network, replica) => {
      const history = record.histories[replica]!;
      return {
        status: record.diverged[replica] ? 'diverged' : status,
        step: history.at(-1)!.step,
        history,
        network,
      };
    });
  } finally {
    await evaluator.release();
    await smoother.release();
  }
}
