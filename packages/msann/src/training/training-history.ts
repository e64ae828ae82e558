import type { TrainedNetwork } from './trained-network.js';

/** Where a training stands. */
export interface Progress {
  /** Steps so far, over all levels. */
  readonly step: number;
  /** Level of the last step. */
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
  readonly validationMse: number;
}

/** What one training returns. */
export interface TrainingResult {
  /** Why it ended: the budget was used, the MSE was no longer a number, or the signal came. */
  readonly status: 'budget' | 'diverged' | 'aborted';
  readonly history: readonly Evaluation[];
  /** The effective network. */
  readonly network: TrainedNetwork;
}
