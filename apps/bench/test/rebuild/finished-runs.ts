import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { RunConfig } from '../../src/experiment/run-config.js';
import { runSettings } from '../../src/experiment/run-settings.js';
import { finishRun } from '../../src/results/finish-run.js';
import { runPaths } from '../../src/results/run-paths.js';
import type { RunResult } from '../../src/results/run-result.js';
import { appendHistory, startRun } from '../../src/results/start-run.js';
import { toThresholds } from '../../src/results/to-thresholds.js';

const defaultNetwork: RunConfig = {
  task: 'mnist',
  data: { validationCount: 2000 },
  network: [16, 8, 16],
  imageShape: [4, 4],
  batchSize: 128,
  training: { method: 'default' },
  learningRate: 0.0005,
  rmsStart: 1,
  budget: 128000,
  seed: 0,
  engine: { name: 'onnx', threads: 2 },
};

/** The config of a run of the default network on small images. */
export function defaultConfig(change: Partial<RunConfig> = {}): RunConfig {
  return { ...defaultNetwork, ...change };
}

/** The config of a run of MsANN on small images. */
export function gridConfig(change: Partial<RunConfig> = {}): RunConfig {
  return {
    ...defaultNetwork,
    training: {
      method: 'msann',
      prolongation: 'grid',
      depth: 1,
      rateGrowth: 1,
      smoothing: 'fine-data',
      schedule: 'paper',
      k: 1,
      gamma: 3,
    },
    ...change,
  };
}

/** What decides the numbers of a made-up run: a tenth of the initial MSE is reached at the cost 100 · 4^3.32 times `pace`. */
export interface MadeUp {
  /** @defaultValue 1 */
  readonly pace?: number;
  /** Seconds for a unit of cost. @defaultValue 0.001 */
  readonly secondsPerCost?: number;
  readonly result?: Partial<RunResult>;
}

/**
 * Begins and finishes a run in a results folder, of six evaluations whose MSE falls by half at each; returns its id. Runs of
 * seed 0 leave a picture.
 */
export function addRun(
  out: string,
  config: RunConfig,
  { pace = 1, secondsPerCost = 0.001, result = {} }: MadeUp = {},
): string {
  const id = startRun(out, config);
  const history = [0, 1, 2, 3, 4, 5].map((step) => {
    const cost = step === 0 ? 0 : 100 * pace * 4 ** step;
    const seconds = cost * secondsPerCost;
    return { step, level: 0, cost, flops: 10 * cost, seconds, validationMse: 0.2 / 2 ** step };
  });
  for (const row of history) appendHistory(out, id, row);
  if (config.seed === 0) {
    writeFileSync(
      runPaths(out, id).reconstructions,
      PNG.sync.write(new PNG({ width: 20, height: 4 })),
    );
  }
  const { cost, flops, seconds, step, validationMse } = history.at(-1)!;
  finishRun(out, {
    id,
    ...runSettings(config),
    ...toThresholds(history),
    finalMse: 0.007 * pace,
    cost,
    flops,
    seconds,
    steps: step,
    status: 'budget',
    finalValidationMse: validationMse,
    parameters: 288,
    ...result,
  });
  return id;
}
