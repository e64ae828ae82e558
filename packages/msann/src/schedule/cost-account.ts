import type { Visit } from './msann-cycle.js';

/** The cost that a training has run up, in the paper's measure. */
export interface CostAccount {
  /** Steps so far, over all levels. */
  readonly steps: number;
  /** Σ over steps of batch size × parameters of the step's level / parameters of level 0. */
  readonly cost: number;
  /** Adds steps at a level. */
  add(level: number, steps: number): void;
  /** Returns what the cost would be after some visits. */
  costAfter(visits: readonly Visit[]): number;
  /** Returns how many steps at a level bring the cost to `target`, at least 1. */
  stepsUntil(target: number, level: number): number;
}

/**
 * Returns an empty account. Parameters trained are summed as whole numbers, so that no rounding piles up.
 *
 * @param parameterCounts - trainable parameters that a step at each level changes, finest first
 * @param finest - trainable parameters of level 0
 * @see paper section 4.1
 */
export function costAccount(
  batchSize: number,
  parameterCounts: readonly number[],
  finest = parameterCounts[0]!,
): CostAccount {
  const unit = batchSize / finest;
  let steps = 0;
  let trained = 0;
  return {
    get steps() {
      return steps;
    },
    get cost() {
      return trained * unit;
    },
    add(level, more) {
      steps += more;
      trained += more * parameterCounts[level]!;
    },
    costAfter: (visits) =>
      visits.reduce((sum, { level, steps }) => sum + steps * parameterCounts[level]!, trained) *
      unit,
    stepsUntil(target, level) {
      return Math.max(1, Math.ceil((target / unit - trained) / parameterCounts[level]! - 1e-9));
    },
  };
}
