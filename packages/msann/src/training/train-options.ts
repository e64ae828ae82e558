import type { Examples } from '../data/examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { Loss } from '../network/loss.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { AdaptiveCycle } from '../schedule/adaptive-cycle.js';
import type { CycleOptions } from '../schedule/msann-cycle.js';
import type { Engine } from '../tensor/engine.js';
import type { Checkpoint } from './checkpoint.js';
import type { CoarseCorrection } from './coarse-correction.js';
import type { RateSchedule } from './rate-feed.js';
import type { Evaluation, Progress } from './training-history.js';
import type { Smoothing } from './visits-program.js';

/**
 * The order of visits: γ, smoothing steps k and schedule of cycles, whose depth is the hierarchy's; coarse visits for as long as
 * they pay; or 'simultaneous', the paper's baseline: every step changes the variables of all levels, each by its restriction
 * of one fine gradient and its own optimiser state, at the cost of a step at each.
 */
export type Cycle = Omit<CycleOptions, 'depth'> | AdaptiveCycle | 'simultaneous';

/** What all replicas of a training have in common. */
export interface SharedTrainOptions {
  readonly hierarchy: Hierarchy;
  /** Examples to train on, columns in the order of the end layers' nodes. */
  readonly training: Examples;
  /** Held-out examples for the history. */
  readonly validation: Examples;
  /** The cost to spend; the run ends with the step that reaches it. */
  readonly budget: number;
  readonly cycle: Cycle;
  /** Simultaneous training needs fine data, an adaptive cycle coarse data. @defaultValue 'fine-data' */
  readonly smoothing?: Smoothing;
  /** What ties visits to coarse networks to the finest one, with coarse data. @defaultValue nothing */
  readonly correction?: CoarseCorrection;
  /** What training lowers; it must fit the output layer's activation. @defaultValue 'mean-squared-error' */
  readonly loss?: Loss;
  /** The rule of the steps, with a state of its own for each level. @defaultValue `rmsProp()`, TensorFlow 1's */
  readonly optimizer?: Optimizer;
  /**
   * Examples a step: one number, or one for each level, finest first. A simultaneous step takes level 0's.
   *
   * @defaultValue 128; in an adaptive cycle 32 at coarse levels
   */
  readonly batchSize?: number | readonly number[];
  /** Called after each call of the engine: a visit, a part of one, or several. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the training after the call of the engine in progress. */
  readonly signal?: AbortSignal;
  /** Called now and then, and when the signal stopped the training, with all that is needed to go on. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void | Promise<void>;
  /** Seconds of training between checkpoints. @defaultValue 60 */
  readonly checkpointSeconds?: number;
  /**
   * A checkpoint of the same training, to go on from. Data must be the same too, which is not checked but for their
   * number.
   */
  readonly resume?: Checkpoint;
}

/** In what the replicas of a training may differ. */
export interface ReplicaOptions {
  /** One for all levels, or one for each, finest first. @defaultValue 0.0005 */
  readonly learningRate?: number | readonly number[];
  /**
   * Factor on the learning rate from each level to the next coarser one, where one is given for all.
   *
   * @defaultValue 1
   */
  readonly rateGrowth?: number;
  /** Factor on the learning rate of each single step. @defaultValue 1 throughout */
  readonly rateSchedule?: RateSchedule;
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
