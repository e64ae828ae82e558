import { type Engine, evaluate, type Hierarchy, outputs, type TrainingResult } from '@msann/msann';
import { finishRun } from '../results/finish-run.js';
import { runId } from '../results/run-id.js';
import { runPaths } from '../results/run-paths.js';
import type { RunResult } from '../results/run-result.js';
import { toThresholds } from '../results/to-thresholds.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import type { ExperimentData } from './experiment-data.js';
import { reconstructionPicture } from './reconstruction-picture.js';
import { methodName, type RunConfig } from './run-config.js';

/** A run whose training has ended. */
export interface TrainedRun {
  readonly config: RunConfig;
  readonly hierarchy: Hierarchy;
  readonly trained: TrainingResult & { readonly status: RunResult['status'] };
  readonly data: ExperimentData;
}

/** Writes what came of a training into the run's folder, the result last, and returns the result. */
export async function finishTrainedRun<T>(
  engine: Engine<T>,
  out: string,
  { config, hierarchy, trained, data }: TrainedRun,
): Promise<RunResult> {
  const { status, history, network } = trained;
  const id = runId(config);
  const paths = runPaths(out, id);
  const reconstructions = await outputs(engine, network, data.shown.inputs);
  const picture = reconstructionPicture(config, data.shown, reconstructions);
  writeFileAtomically(paths.reconstructions, picture);
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
