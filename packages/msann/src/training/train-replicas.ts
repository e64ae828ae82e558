import { labelledExamples } from '../data/level-examples.js';
import { batchOrder } from '../random/batch-order.js';
import { nextEvaluationCost } from '../schedule/cost.js';
import { costAccount } from '../schedule/cost-account.js';
import type { CycleOptions, Visit } from '../schedule/msann-cycle.js';
import { roundPieces } from '../schedule/round-pieces.js';
import { trainingRounds } from '../schedule/training-rounds.js';
import { checkedOptions } from './checked-options.js';
import { createEvaluator } from './evaluator.js';
import { initialState } from './initial-state.js';
import { rateFeed } from './rate-feed.js';
import { createSmoother } from './smoother.js';
import type { TrainReplicasOptions } from './train-options.js';
import { downloadNetworks } from './trained-network.js';
import type { Evaluation, Progress, TrainingResult } from './training-history.js';
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
 * @throws RangeError if there is no replica, an option is out of its range or examples do not fit the network
 */
export async function trainReplicas<T>(
  options: TrainReplicasOptions<T>,
): Promise<TrainingResult[]> {
  const { engine, hierarchy, training, validation, budget } = options;
  const checked = checkedOptions(options);
  const { batchSize, simultaneous, loss, optimizer, replicas } = checked;
  const { levels, activations } = hierarchy;

  const counts = levels.map((level) => level.parameterCount);
  // A simultaneous step changes what a step at each level would.
  const stepCounts = simultaneous ? [counts.reduce((sum, count) => sum + count, 0)] : counts;
  const newAccount = () => costAccount(batchSize, stepCounts, counts[0]!);
  const account = newAccount();
  const seeds = replicas.map(({ seed }) => seed);
  const smoother = createSmoother({
    ...checked,
    engine,
    hierarchy,
    state: await initialState(engine, hierarchy, optimizer, seeds),
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
  const cycle: CycleOptions =
    options.cycle === 'simultaneous'
      ? { k: 1, gamma: 0, schedule: 'paper', depth: 0 }
      : { ...options.cycle, depth: levels.length - 1 };
  const rounds = trainingRounds(cycle, size);

  let progress: Progress = { step: 0, level: 0, cost: 0, flops: 0, seconds: 0 };
  let evaluateAt = 0;
  const ends = { budget, evaluateAt: () => evaluateAt };
  const histories = seeds.map((): Evaluation[] => []);
  const diverged = seeds.map(() => false);

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
  /** Adds a row to the histories of replicas that have not diverged; returns whether any is left. */
  const evaluate = async (): Promise<boolean> => {
    const losses = await evaluator.losses(smoother.state.parameters);
    losses[0]!.forEach((validationMse, replica) => {
      if (diverged[replica]) return;
      const validationLoss = losses.at(-1)![replica]!;
      const evaluation = { ...progress, validationMse, validationLoss };
      histories[replica]!.push(evaluation);
      options.onEvaluation?.(evaluation, replica);
      diverged[replica] = !Number.isFinite(validationLoss);
    });
    evaluateAt = nextEvaluationCost(progress.cost);
    return diverged.includes(false);
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
    const networks = await downloadNetworks(
      engine,
      hierarchy,
      loss,
      smoother.state.parameters,
      seeds.length,
    );
    return networks.map((network, replica) => ({
      status: diverged[replica] ? 'diverged' : status,
      history: histories[replica]!,
      network,
    }));
  } finally {
    await evaluator.release();
    await smoother.release();
  }
}
