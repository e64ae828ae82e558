import {
  type Checkpoint,
  type Engine,
  type Evaluation,
  formatCheckpoint,
  parseCheckpoint,
  type TrainingResult,
  trainReplicas,
} from '@msann/msann';
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

/**
 * Returns what comes of a training on an engine.
 *
 * @param stops - calls of the engine after which it is stopped, to be resumed from its checkpoint; none if absent
 */
export async function runTraining<T>(
  engine: Engine<T>,
  { simultaneous, decaying, learningRate, along, ...shared }: TrainingCase,
  stops: readonly number[] = [],
): Promise<TrainingRecord> {
  let steps = 0;
  let calls = 0;
  let resume: Checkpoint | undefined;
  const train = (stop: number) => {
    const controller = new AbortController();
    calls = 0;
    return trainReplicas({
      ...shared,
      engine,
      signal: controller.signal,
      ...(resume && { resume: parseCheckpoint(formatCheckpoint(resume)) }),
      onCheckpoint: (checkpoint) => {
        resume = checkpoint;
      },
      checkpointSeconds: Number.POSITIVE_INFINITY,
      cycle: simultaneous ? 'simultaneous' : { k: 1, gamma: 2, schedule: 'paper' },
      replicas: [...along, 3].map((seed) => ({
        seed,
        learningRate,
        ...(decaying && { rateSchedule: ({ cost, budget }) => 1 - cost / budget }),
      })),
      onProgress: ({ step }) => {
        steps = step;
        calls += 1;
        if (calls === stop) controller.abort();
      },
    });
  };
  for (const stop of stops) await train(stop);
  const results = await train(Number.POSITIVE_INFINITY);
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
