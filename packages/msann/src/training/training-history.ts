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
