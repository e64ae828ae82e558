import type { TrainedNetwork } from './trained-network.js';

/** Where a training stands. */
export interface Progress {
  /** Steps so far, over all levels. */
  readonly step: number;
  /** Level of the last step; 0 in simultaneous training. */
  readonly level: number;
  /** The paper's cost so far. */
  readonly cost: number;
  /** Floating-point operations so far. */
  readonly flops: number;
  /** Seconds spent on batches and steps; neither evaluation nor preparation. */
  readonly seconds: number;
}

/** One row of a training's history. */
export interface Evaluation extends Progress {
  /** The mean over examples and outputs of (output - target)². */
  readonly validationMse: number;
  /** The loss that the training lowers; where that is the mean squared error, the same number. */
  readonly validationLoss: number;
}

/** What one training returns. */
export interface TrainingResult {
  /** Why it ended: the budget was used, the loss was no longer a number, or the signal came. */
  readonly status: 'budget' | 'diverged' | 'aborted';
  /** The step of the last row of the history: where a loss that is no number was seen. */
  readonly step: number;
  readonly history: readonly Evaluation[];
  /** The effective network. */
  readonly network: TrainedNetwork;
}
