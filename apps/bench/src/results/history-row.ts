/** One evaluation of a run: a row of history.csv. */
export interface HistoryRow {
  /** Training steps so far, over all levels. */
  readonly step: number;
  /** Level of the last step, 0 = finest. */
  readonly level: number;
  /** The paper's cost so far. */
  readonly cost: number;
  /** Floating-point operations so far. */
  readonly flops: number;
  /** Training time so far. */
  readonly seconds: number;
  /** Mean squared error on the validation split; not finite in the last row of a diverged run. */
  readonly validationMse: number;
}

/** The columns of history.csv, in their order. */
export const historyColumns = [
  'step',
  'level',
  'cost',
  'flops',
  'seconds',
  'validationMse',
] as const satisfies readonly (keyof HistoryRow)[];
