import type { Examples } from '../data/examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { CycleOptions } from '../schedule/msann-cycle.js';
import type { Engine } from '../tensor/engine.js';
import type { Evaluation, Progress } from './training-history.js';
import type { Smoothing } from './visits-program.js';

/** What all replicas of a training have in common. */
export interface SharedTrainOptions {
  readonly hierarchy: Hierarchy;
  /** Examples to train on, columns in the order of the end layers' nodes. */
  readonly training: Examples;
  /** Held-out examples for the history. */
  readonly validation: Examples;
  /** The cost to spend; the run ends with the step that reaches it. */
  readonly budget: number;
  /** Cycles: γ, smoothing steps k, schedule. The depth is the hierarchy's. */
  readonly cycle: Omit<CycleOptions, 'depth'>;
  /** @defaultValue 'fine-data' */
  readonly smoothing?: Smoothing;
  /** Examples a step. @defaultValue 128 */
  readonly batchSize?: number;
  /** Called after each call of the engine: a visit, a part of one, or several. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the training after the call of the engine in progress. */
  readonly signal?: AbortSignal;
}

/** In what the replicas of a training may differ. */
export interface ReplicaOptions {
  /** @defaultValue 0.0005 */
  readonly learningRate?: number;
  /**
   * Factor on the learning rate from each level to the next coarser one.
   *
   * @defaultValue 1
   */
  readonly rateGrowth?: number;
  /** First value of RMSProp's mean square. @defaultValue 1 */
  readonly meanSquareStart?: 0 | 1;
  /** Of the initial weights and the order of the batches. @defaultValue 0 */
  readonly seed?: number;
}

/** Options of {@link trainReplicas}. */
export interface TrainReplicasOptions<T> extends SharedTrainOptions {
  readonly engine: Engine<T>;
  readonly replicas: readonly ReplicaOptions[];
  /** Called with each row of each replica's history. */
  readonly onEvaluation?: (evaluation: Evaluation, replica: number) => void;
}

/** Returns a replica's options with the defaults filled in. */
export function checkedReplica(options: ReplicaOptions): Required<ReplicaOptions> {
  const { learningRate = 0.0005, rateGrowth = 1, meanSquareStart = 1, seed = 0 } = options;
  checkRange('learningRate', learningRate);
  checkRange('rateGrowth', rateGrowth);
  return { learningRate, rateGrowth, meanSquareStart, seed };
}

/** Throws unless a number is positive and finite. */
export function checkRange(name: string, value: number): void {
  if (!(value > 0 && value <= Number.MAX_VALUE)) {
    throw new RangeError(`train: need a positive finite ${name}, got ${value}`);
  }
}
