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
 * @throws RangeError if an option is out of its range or examples do not fit the network
 * @see paper section 3.4.2, Algorithm 1
 */
export async function train<T>(options: TrainOptions<T>): Promise<TrainingResult> {
  const [result] = await trainReplicas({ ...options, replicas: [options] });
  return result!;
}
