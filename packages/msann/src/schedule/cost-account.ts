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
 * Returns an empty account. Examples times parameters are summed as whole numbers, so that no rounding piles up.
 *
 * @param batchSizes - examples of a step at each level, finest first
 * @param parameterCounts - trainable parameters that a step at each level changes
 * @param finest - trainable parameters of level 0
 * @param visitExamples - fine examples that a visit to each level draws beside its batches, at the cost of a fine step of them
 * @see paper section 4.1
 */
export function costAccount(
  batchSizes: readonly number[],
  parameterCounts: readonly number[],
  finest = parameterCounts[0]!,
  visitExamples: readonly number[] = parameterCounts.map(() => 0),
): CostAccount {
  const once = visitExamples.map((examples) => examples * finest);
  const sizes = parameterCounts.map((count, level) => count * batchSizes[level]!);
  let steps = 0;
  let trained = 0;
  return {
    get steps() {
      return steps;
    },
    get cost() {
      return trained / finest;
    },
    add(level, more) {
      steps += more;
      trained += once[level]! + more * sizes[level]!;
    },
    costAfter: (visits) =>
      visits.reduce(
        (sum, { level, steps }) => sum + once[level]! + steps * sizes[level]!,
        trained,
      ) / finest,
    stepsUntil(target, level) {
      return Math.max(
        1,
        Math.ceil((target * finest - trained - once[level]!) / sizes[level]! - 1e-9),
      );
    },
  };
}
