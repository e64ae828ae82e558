import { copiedExamples, labelledExamples } from '../data/level-examples.js';
import { batchOrder } from '../random/batch-order.js';
import { costAccount } from '../schedule/cost-account.js';
import type { Entry, Piece } from '../schedule/timetable.js';
import { checkedOptions } from './checked-options.js';
import { restoredState, savedState } from './checkpoint.js';
import { createEvaluator } from './evaluator.js';
import { initialState, meanParameters, measuredParameters, stateShapes } from './initial-state.js';
import { createLossProbe } from './loss-probe.js';
import { rateFeed } from './rate-feed.js';
import { createSmoother } from './smoother.js';
import type { TrainReplicasOptions } from './train-options.js';
import { downloadNetworks } from './trained-network.js';
import { requireSameTraining, trainingConfiguration } from './training-configuration.js';
import type { TrainingResult } from './training-history.js';
import { emptyRecord, evaluatedRecord } from './training-record.js';
import { mostRoundValues, trainingTimetable } from './training-timetable.js';
import { changedLevels, fineExamples } from './visits-program.js';

/**
 * Returns the results of several trainings of one hierarchy that an engine makes at once, with a leading replica axis in
 * every tensor: what a GPU needs that one network leaves idle. Each replica's numbers are those of its training
 * alone, up to rounding; its seconds are those of all together.
 *
 * A replica whose loss is no longer a number ends there; the others go on.
 *
 * @example
 * ```ts
 * import { buildHierarchy, createReferenceEngine, trainReplicas } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * // Eight waves on a line of 16 points.
 * const inputs = Float32Array.from({ length: 8 * 16 }, (_, i) => {
 *   return 0.5 + 0.5 * Math.sin((i % 16) / 3 + Math.floor(i / 16));
 * });
 * const layers = [16, 4, 16].map((size) => ({ size, steps: layerMaps('path', size, 2) }));
 * const results = await trainReplicas({
 *   engine: createReferenceEngine(),
 *   hierarchy: buildHierarchy(layers),
 *   training: { count: 8, inputs },
 *   validation: { count: 8, inputs },
 *   cycle: { k: 1, gamma: 2, schedule: 'paper' },
 *   budget: 600,
 *   batchSize: 4,
 *   replicas: [0.001, 0.01].map((learningRate) => ({ learningRate, seed: 1 })),
 * });
 * const losses = results.map(({ history }) => history.at(-1).validationMse.toFixed(3));
 * console.log(losses.join(' ')); // 0.133 0.091
 * ```
 *
 * @throws RangeError if there is no replica, an option is out of its range, examples do not fit the network or a
 * checkpoint is of another training
 */
export async function trainReplicas<T>(
  options: TrainReplicasOptions<T>,
): Promise<TrainingResult[]> {
  const { engine, hierarchy, training, validation, budget, cycle, resume } = options;
  const checked = checkedOptions(options);
  const { batchSizes, simultaneous, adaptive, loss, optimizer, replicas } = checked;
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
  const visitExamples = counts.map((_, level) =>
    fineExamples({ ...checked, batchSize: batchSizes }, level),
  );
  const newAccount = () => costAccount(batchSizes, stepCounts, counts[0]!, visitExamples);
  const seeds = replicas.map(({ seed }) => seed);
  const labelled = labelledExamples(training, hierarchy);
  const mostValues = mostRoundValues(seeds.length);
  const smoother = createSmoother({
    ...checked,
    engine,
    hierarchy,
    state:
      resume === undefined
        ? await initialState(engine, hierarchy, optimizer, seeds)
        : restoredState(engine, resume.state),
    averaged: adaptive !== undefined,
    labelled,
    mostValues,
    orders: seeds.map((seed) => batchOrder(seed, training.count)),
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
    examples: copiedExamples(
      labelledExamples(validation, hierarchy),
      Array.from({ length: validation.count }, (_, row) => row),
    ),
    replicas: seeds.length,
  });
  const plan = trainingTimetable({
    ...checked,
    cycle,
    counts,
    batchValues: smoother.batchValues,
    mostValues,
    account: newAccount(),
    budget,
  });
  const probe = adaptive && (await createLossProbe(engine, hierarchy, loss, labelled, seeds[0]!));
  let record = resume?.record ?? emptyRecord(seeds.length);
  const measured = () => measuredParameters(smoother.state);

  /** Adds a row to the histories; returns whether any replica is left that has not diverged. */
  const evaluate = async (): Promise<boolean> => {
    const losses = await evaluator.losses(measured());
    const before = record.diverged;
    record = evaluatedRecord(record, losses[0]!, losses.at(-1)!);
    record.histories.forEach((history, replica) => {
      if (!before[replica]) options.onEvaluation?.(history.at(-1)!, replica);
    });
    return record.diverged.includes(false);
  };
  /** Makes a piece in one call; returns how the training ended by it, if it did. */
  const make = async (piece: Piece): Promise<TrainingResult['status'] | undefined> => {
    const { visits, step, cost } = piece;
    const seconds = await smoother.smooth(piece);
    const progress = {
      step,
      level: visits.at(-1)!.level,
      cost,
      flops: record.progress.flops + smoother.flops(visits),
      seconds: record.progress.seconds + seconds,
    };
    record = { ...record, progress };
    options.onProgress?.(progress);
    if (piece.evaluate && !(await evaluate())) return 'diverged';
    return piece.last ? 'budget' : undefined;
  };
  /** Returns the answer to a probe. */
  const answer = async (): Promise<number> => {
    const start = performance.now();
    const loss = await probe!.measure(meanParameters(smoother.state));
    const { progress, answers } = record;
    record = {
      ...record,
      answers: [...answers, loss],
      progress: {
        ...progress,
        flops: progress.flops + probe!.flops,
        seconds: progress.seconds + (performance.now() - start) / 1000,
      },
    };
    return loss;
  };
  /** Makes a move between pieces. */
  const change = async (move: Exclude<Entry, { kind: 'piece' | 'probe' }>): Promise<void> => {
    if (move.kind === 'undo') smoother.undo();
    if (move.kind === 'keep') smoother.keep();
    if (move.kind === 'restart') await smoother.restart(move.factor);
    if (move.kind === 'forget') smoother.forget();
  };
  const { checkpointSeconds = 60 } = options;
  let savedAt = record.progress.seconds;
  const save = async (): Promise<void> => {
    const shapes = stateShapes(hierarchy, optimizer, seeds.length);
    const state = await savedState(engine, smoother.state, shapes);
    savedAt = record.progress.seconds;
    await options.onCheckpoint?.({ configuration, record, state });
  };
  const run = async (): Promise<TrainingResult['status']> => {
    if (resume === undefined && !(await evaluate())) return 'diverged';
    // What a resumed training made before is passed by, up to its first new piece.
    const { progress, answers } = record;
    let made = resume === undefined;
    let answered = 0;
    let entry = plan.next(Number.NaN);
    while (!entry.done) {
      const move = entry.value;
      let reply = Number.NaN;
      if (move.kind === 'piece') {
        made ||= move.step > progress.step;
        if (made) {
          // No piece is on trial any more: whatever comes, this is where a training can go on.
          if (options.signal?.aborted) return 'aborted';
          const due = record.progress.seconds - savedAt >= checkpointSeconds;
          if (options.onCheckpoint !== undefined && due) await save();
          const status = await make(move);
          if (status !== undefined) return status;
        } else {
          smoother.skip(move);
        }
      } else if (move.kind === 'probe') {
        reply = made ? await answer() : answers[answered++]!;
      } else if (made) {
        await change(move);
      }
      entry = plan.next(reply);
    }
    // The checkpoint was made at the end of the budget.
    return 'budget';
  };
  try {
    const status = await run();
    if (status === 'aborted' && options.onCheckpoint !== undefined) await save();
    const networks = await downloadNetworks(engine, hierarchy, loss, measured(), seeds.length);
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
    await probe?.release();
    await smoother.release();
  }
}
