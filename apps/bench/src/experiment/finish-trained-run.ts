import { onnxNetwork } from '@msann/engine-onnx';
import {
  type Engine,
  evaluate,
  formatNetwork,
  type Hierarchy,
  outputs,
  type TrainingResult,
} from '@msann/msann';
import { finishRun } from '../results/finish-run.js';
import { historyText } from '../results/history-csv.js';
import { runId } from '../results/run-id.js';
import { runPaths } from '../results/run-paths.js';
import type { Provenance, RunResult } from '../results/run-result.js';
import { toThresholds } from '../results/to-thresholds.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import { errorRate } from './error-rate.js';
import type { ExperimentData } from './experiment-data.js';
import { featurePicture } from './feature-picture.js';
import { mapPicture } from './map-picture.js';
import { reconstructionPicture } from './reconstruction-picture.js';
import type { RunConfig } from './run-config.js';
import { runSettings } from './run-settings.js';

/** A run whose training has ended. */
export interface TrainedRun {
  readonly config: RunConfig;
  readonly hierarchy: Hierarchy;
  readonly trained: TrainingResult & { readonly status: RunResult['status'] };
  readonly data: ExperimentData;
  readonly provenance: Provenance;
  /** Whether to write the effective network too. */
  readonly saveNetwork: boolean;
}

/** Writes what came of a training into the run's folder, the result last, and returns the result. */
export async function finishTrainedRun<T>(
  engine: Engine<T>,
  out: string,
  { config, hierarchy, trained, data, provenance, saveNetwork }: TrainedRun,
): Promise<RunResult> {
  const { status, history, network } = trained;
  const id = runId(config);
  const paths = runPaths(out, id);
  if (config.classes === undefined) {
    const reconstructions = await outputs(engine, network, data.shown.inputs);
    const picture = reconstructionPicture(config, data.shown, reconstructions);
    writeFileAtomically(paths.reconstructions, picture);
  }
  writeFileAtomically(paths.features, featurePicture(config, network.parameters.weights[0]!));
  const inputMap = hierarchy.levels.at(-1)!.maps[0]!;
  if (inputMap.kind !== 'aggregation') {
    writeFileAtomically(paths.map, mapPicture(config, inputMap));
  }
  if (saveNetwork) {
    writeFileAtomically(paths.network, formatNetwork(network));
    writeFileAtomically(paths.onnxNetwork, onnxNetwork(network));
  }
  // Whole, whatever else was written to it meanwhile: another process may have trained the same run.
  writeFileAtomically(paths.history, historyText(history));
  const last = history.at(-1)!;
  const result: RunResult = {
    id,
    ...runSettings(config),
    ...toThresholds(history),
    finalMse: await evaluate(engine, network, data.test, { loss: 'mean-squared-error' }),
    ...(config.classes !== undefined && {
      testErrorRate: errorRate(
        await outputs(engine, network, data.test.inputs),
        data.test.targets!,
        config.classes,
      ),
    }),
    cost: last.cost,
    flops: last.flops,
    seconds: last.seconds,
    steps: last.step,
    status,
    finalValidationMse: last.validationMse,
    parameters: hierarchy.levels[0]!.parameterCount,
    ...provenance,
  };
  finishRun(out, result);
  return result;
}
