import {
  type Engine,
  type Evaluation,
  evaluate,
  type Hierarchy,
  outputs,
  type Progress,
  rmsProp,
  type TrainingResult,
  trainReplicas,
} from '@msann/msann';
import { finishRun } from '../results/finish-run.js';
import { runId } from '../results/run-id.js';
import { runPaths } from '../results/run-paths.js';
import type { RunResult } from '../results/run-result.js';
import { appendHistory, startRun } from '../results/start-run.js';
import { toThresholds } from '../results/to-thresholds.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import type { ExperimentData } from './experiment-data.js';
import { reconstructionPicture } from './reconstruction-picture.js';
import { methodName, type RunConfig } from './run-config.js';
import { runCycle, runHierarchy } from './run-hierarchy.js';

/** What a run may report while it trains. */
export interface RunListeners {
  readonly onProgress?: (progress: Progress) => void;
  readonly onEvaluation?: (evaluation: Evaluation, replica: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Trains runs at once that {@link replicaGroups} put together and writes their folders; returns their results, or
 * undefined where the signal stopped them, which leaves folders without result.
 */
export async function executeRuns<T>(
  engine: Engine<T>,
  out: string,
  configs: readonly RunConfig[],
  data: ExperimentData,
  listeners: RunListeners = {},
): Promise<RunResult[] | undefined> {
  const ids = configs.map((config) => startRun(out, config));
  const shared = configs[0]!;
  const hierarchy = runHierarchy(shared);
  const trained = await trainReplicas({
    engine,
    hierarchy,
    training: data.train,
    validation: data.validation,
    budget: shared.budget,
    cycle: runCycle(shared),
    ...(shared.training.method === 'msann' && { smoothing: shared.training.smoothing }),
    batchSize: shared.batchSize,
    optimizer: rmsProp({ meanSquareStart: shared.rmsStart }),
    replicas: configs.map(({ training, learningRate, seed }) => ({
      ...(training.method === 'msann' && { rateGrowth: training.rateGrowth }),
      learningRate,
      seed,
    })),
    ...(listeners.signal && { signal: listeners.signal }),
    ...(listeners.onProgress && { onProgress: listeners.onProgress }),
    onEvaluation(evaluation, replica) {
      appendHistory(out, ids[replica]!, evaluation);
      listeners.onEvaluation?.(evaluation, replica);
    },
  });
  const results: RunResult[] = [];
  for (const [replica, config] of configs.entries()) {
    const result = await finishedRun(engine, out, config, hierarchy, trained[replica]!, data);
    if (result === undefined) return undefined;
    results.push(result);
  }
  return results;
}

/** Writes what came of a run; undefined where it was stopped. */
async function finishedRun<T>(
  engine: Engine<T>,
  out: string,
  config: RunConfig,
  hierarchy: Hierarchy,
  { status, history, network }: TrainingResult,
  data: ExperimentData,
): Promise<RunResult | undefined> {
  if (status === 'aborted') return undefined;
  const id = runId(config);
  const reconstructions = await outputs(engine, network, data.shown.inputs);
  const picture = reconstructionPicture(config, data.shown, reconstructions);
  writeFileAtomically(runPaths(out, id).reconstructions, picture);
  const last = history.at(-1)!;
  const result: RunResult = {
    id,
    label: methodName(config.training),
    task: config.task,
    ...methodFields(config),
    seed: config.seed,
    budget: config.budget,
    ...toThresholds(history),
    finalMse: await evaluate(engine, network, data.test),
    cost: last.cost,
    flops: last.flops,
    seconds: last.seconds,
    steps: last.step,
    status,
    finalValidationMse: last.validationMse,
    parameters: hierarchy.levels[0]!.parameterCount,
  };
  finishRun(out, result);
  return result;
}

function methodFields({ training }: RunConfig) {
  if (training.method === 'default') {
    const absent = { prolongation: null, smoothing: null, schedule: null, k: null, gamma: null };
    return { method: training.method, ...absent, depth: 0 };
  }
  const { method, prolongation, smoothing, schedule, k, gamma, depth } = training;
  return { method, prolongation, smoothing, schedule, k, gamma, depth };
}
