import type { Engine } from '../tensor/engine.js';
import type { ReplicaOptions, SharedTrainOptions } from './train-options.js';
import { trainReplicas } from './train-replicas.js';
import type { Evaluation, TrainingResult } from './training-history.js';

/** Options of {@link train}. */
export interface TrainOptions<T> extends SharedTrainOptions, ReplicaOptions {
  readonly engine: Engine<T>;
  /** Called with each row of the history. */
  readonly onEvaluation?: (evaluation: Evaluation) => void;
}

/**
 * Returns a network trained by MsANN: smoothing visits to the levels of a hierarchy in cycles, until the budget
 * is spent. A hierarchy of one level is default training.
 *
 * The validation loss is measured before the first step, about 20 times a decade of cost, and at the end.
 *
 * @example
 * ```ts
 * import { buildHierarchy, createReferenceEngine, train } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * // Eight waves on a line of 16 points.
 * const inputs = Float32Array.from({ length: 8 * 16 }, (_, i) => {
 *   return 0.5 + 0.5 * Math.sin((i % 16) / 3 + Math.floor(i / 16));
 * });
 * const layers = [16, 4, 16].map((size) => ({ size, steps: layerMaps('path', size, 2) }));
 * const { status, history } = await train({
 *   engine: createReferenceEngine(),
 *   hierarchy: buildHierarchy(layers),
 *   training: { count: 8, inputs },
 *   validation: { count: 8, inputs },
 *   cycle: { k: 1, gamma: 2, schedule: 'paper' },
 *   budget: 1000,
 *   batchSize: 4,
 *   learningRate: 0.01,
 * });
 * const [first, last] = [history[0], history.at(-1)];
 * console.log(status, first.validationMse.toFixed(3), last.validationMse.toFixed(3)); // budget 0.146 0.038
 * ```
 *
 * @throws RangeError if an option is out of its range or examples do not fit the network
 * @see paper section 3.4.2, Algorithm 1
 */
export async function train<T>(options: TrainOptions<T>): Promise<TrainingResult> {
  const [result] = await trainReplicas({ ...options, replicas: [options] });
  return result!;
}
