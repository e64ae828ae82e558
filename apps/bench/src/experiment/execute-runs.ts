import {
  type Engine,
  type Evaluation,
  type Progress,
  type RateSchedule,
  trainReplicas,
} from '@msann/msann';
import { continueRun } from '../results/continue-run.js';
import { runId } from '../results/run-id.js';
import type { RunResult } from '../results/run-result.js';
import { appendHistory, startRun } from '../results/start-run.js';
import { configuredOptimizer } from './configured-optimizer.js';
import type { ExperimentData } from './experiment-data.js';
import { finishTrainedRun } from './finish-trained-run.js';
import { groupCheckpoint } from './group-checkpoint.js';
import type { RunConfig } from './run-config.js';
import { runCycle, runHierarchy, runLoss, runSmoothing } from './run-hierarchy.js';

/** What runs may report while they train, and how they are kept. */
export interface ExecuteOptions {
  /** Called where a training goes on that was stopped, before anything else is. */
  readonly onResume?: (progress: Progress) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly onEvaluation?: (evaluation: Evaluation, replica: number) => void;
  readonly signal?: AbortSignal;
  /** Seconds of training between checkpoints. @defaultValue 60 */
  readonly checkpointSeconds?: number;
  /** Whether to write the trained networks into the folders. @defaultValue false */
  readonly saveNetworks?: boolean;
  /** The commit of the code, for the results. @defaultValue null */
  readonly git?: string | null;
}

/**
 * Trains runs at once that {@link replicaGroups} put together and writes their folders; returns their results, or
 * undefined where the signal stopped them, which leaves folders without result and a checkpoint from which they go on
 * the next time.
 *
 * @throws {@link ResultsError} where their checkpoint is damaged or of another version of the engine
 */
export async function executeRuns<T>(
  engine: Engine<T>,
  out: string,
  configs: readonly RunConfig[],
  data: ExperimentData,
  options: ExecuteOptions = {},
): Promise<RunResult[] | undefined> {
  const ids = configs.map(runId);
  const checkpoint = groupCheckpoint(out, ids);
  const { found } = checkpoint;
  if (found === undefined) for (const config of configs) startRun(out, config);
  let begun = found === undefined;
  /** Cuts the histories back: not before the library has gone on from the checkpoint, which shows that it is good. */
  const begin = () => {
    if (begun) return;
    begun = true;
    const { histories, progress } = found!.record;
    configs.forEach((config, replica) => {
      continueRun(out, config, histories[replica]!);
    });
    options.onResume?.(progress);
    histories.forEach((rows, replica) => options.onEvaluation?.(rows.at(-1)!, replica));
  };
  const shared = configs[0]!;
  const hierarchy = runHierarchy(shared);
  const { signal, checkpointSeconds, saveNetworks = false, git = null } = options;
  const trained = await trainReplicas({
    engine,
    hierarchy,
    training: data.train,
    validation: data.validation,
    budget: shared.budget,
    cycle: runCycle(shared),
    ...runSmoothing(shared),
    batchSize: shared.batchSize,
    loss: runLoss(shared),
    optimizer: configuredOptimizer(shared),
    replicas: configs.map(({ training, learningRate, rateDecay, seed }) => ({
      ...(training.method !== 'default' && { rateGrowth: training.rateGrowth }),
      ...(rateDecay !== undefined && { rateSchedule: decayedRate(rateDecay) }),
      learningRate,
      seed,
    })),
    ...(signal && { signal }),
    ...(checkpointSeconds !== undefined && { checkpointSeconds }),
    ...(found && { resume: found }),
    onCheckpoint: checkpoint.write,
    onProgress(progress) {
      begin();
      options.onProgress?.(progress);
    },
    onEvaluation(evaluation, replica) {
      begin();
      appendHistory(out, ids[replica]!, evaluation);
      options.onEvaluation?.(evaluation, replica);
    },
  }).catch((error: unknown) => {
    throw checkpoint.refusal(error);
  });
  begin();
  const ended = trained.flatMap(({ status, ...rest }) =>
    status === 'aborted' ? [] : [{ status, ...rest }],
  );
  // One that diverged before the others were stopped is finished with them, from their checkpoint.
  if (ended.length < configs.length) return undefined;
  const provenance = { git, device: engine.device };
  const ofAll = { hierarchy, data, provenance, saveNetwork: saveNetworks };
  const results: RunResult[] = [];
  for (const [replica, config] of configs.entries()) {
    const run = { ...ofAll, config, trained: ended[replica]! };
    results.push(await finishTrainedRun(engine, out, run));
  }
  checkpoint.remove();
  return results;
}

/** Returns the factor 1/√(1 + cost/c) on the rate. */
function decayedRate(c: number): RateSchedule {
  return ({ cost }) => 1 / Math.sqrt(1 + cost / c);
}
