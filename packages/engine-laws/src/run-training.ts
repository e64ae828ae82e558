import { type Engine, type Evaluation, type TrainingResult, trainReplicas } from '@msann/msann';
import type { TrainingCase } from './training-case.js';

/** What came of a training, as plain data; all that an engine may not make different. */
export interface TrainingRecord {
  readonly status: TrainingResult['status'];
  /** Steps that were told of by the last call of `onProgress`. */
  readonly steps: number;
  /** Its rows, all of 0 seconds. */
  readonly history: readonly Evaluation[];
  readonly layerSizes: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly (readonly number[])[];
}

/** Returns what comes of a training on an engine. */
export async function runTraining<T>(
  engine: Engine<T>,
  { simultaneous, decaying, learningRate, along, ...shared }: TrainingCase,
): Promise<TrainingRecord> {
  let steps = 0;
  const results = await trainReplicas({
    ...shared,
    engine,
    cycle: simultaneous ? 'simultaneous' : { k: 1, gamma: 2, schedule: 'paper' },
    replicas: [...along, 3].map((seed) => ({
      seed,
      learningRate,
      ...(decaying && { rateSchedule: ({ cost, budget }) => 1 - cost / budget }),
    })),
    onProgress: ({ step }) => {
      steps = step;
    },
  });
  const { status, history, network } = results.at(-1)!;
  const { weights, biases } = network.parameters;
  return {
    status,
    steps,
    history: history.map((row) => ({ ...row, seconds: 0 })),
    layerSizes: network.layerSizes,
    weights: weights.map((values) => [...values]),
    biases: biases.map((values) => [...values]),
  };
}
