import {
  type Engine,
  type Evaluation,
  evaluate,
  outputs,
  type Progress,
  train,
} from '@msann/msann';
import type { DataRows } from '../data/data-rows.js';
import { finishRun } from '../results/finish-run.js';
import { reconstructionStrip } from '../results/reconstruction-strip.js';
import { runPaths } from '../results/run-paths.js';
import type { RunResult } from '../results/run-result.js';
import { appendHistory, startRun } from '../results/start-run.js';
import { toThresholds } from '../results/to-thresholds.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import { methodName, type RunConfig } from './run-config.js';
import { runCycle, runHierarchy } from './run-hierarchy.js';

/** Data of an autoencoder experiment. */
export interface ExperimentData {
  readonly train: DataRows;
  readonly validation: DataRows;
  readonly test: DataRows;
  /** Inputs to show with their reconstructions, a few rows. */
  readonly shown: DataRows;
}

/** What a run may report while it trains. */
export interface RunListeners {
  readonly onProgress?: (progress: Progress) => void;
  readonly onEvaluation?: (evaluation: Evaluation) => void;
  readonly signal?: AbortSignal;
}

/**
 * Trains one run and writes its folder; returns its result, or undefined where the signal stopped it, which
 * leaves a folder without result.
 */
export async function executeRun<T>(
  engine: Engine<T>,
  out: string,
  config: RunConfig,
  data: ExperimentData,
  listeners: RunListeners = {},
): Promise<RunResult | undefined> {
  const id = startRun(out, config);
  const hierarchy = runHierarchy(config);
  const { training } = config;
  const { status, history, network } = await train({
    engine,
    hierarchy,
    training: examples(data.train),
    validation: examples(data.validation),
    budget: config.budget,
    cycle: runCycle(config),
    ...(training.method === 'msann' && {
      smoothing: training.smoothing,
      rateGrowth: training.rateGrowth,
    }),
    batchSize: config.batchSize,
    learningRate: config.learningRate,
    meanSquareStart: config.rmsStart,
    seed: config.seed,
    ...(listeners.signal && { signal: listeners.signal }),
    ...(listeners.onProgress && { onProgress: listeners.onProgress }),
    onEvaluation(evaluation) {
      appendHistory(out, id, evaluation);
      listeners.onEvaluation?.(evaluation);
    },
  });
  if (status === 'aborted') return undefined;

  const reconstructions = await outputs(engine, network, data.shown.values);
  const strip = reconstructionStrip({
    inputs: data.shown.values,
    outputs: reconstructions,
    shape: config.imageShape,
    count: data.shown.count,
  });
  writeFileAtomically(runPaths(out, id).reconstructions, strip);
  const last = history.at(-1)!;
  const result: RunResult = {
    id,
    label: methodName(training),
    task: config.task,
    ...methodFields(config),
    seed: config.seed,
    budget: config.budget,
    ...toThresholds(history),
    finalMse: await evaluate(engine, network, examples(data.test)),
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

function examples({ count, values }: DataRows) {
  return { count, inputs: values };
}

function methodFields({ training }: RunConfig) {
  if (training.method === 'default') {
    const absent = { prolongation: null, smoothing: null, schedule: null, k: null, gamma: null };
    return { method: training.method, ...absent, depth: 0 };
  }
  const { method, prolongation, smoothing, schedule, k, gamma, depth } = training;
  return { method, prolongation, smoothing, schedule, k, gamma, depth };
}
