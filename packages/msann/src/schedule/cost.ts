import { type CycleOptions, msannCycle } from './msann-cycle.js';

/**
 * Returns the paper's cost of one training step at a level: the batch size times the level's parameters
 * relative to those of level 0.
 *
 * @example
 * ```ts
 * import { stepCost } from '@msann/msann';
 *
 * // Levels of 1000 and 250 parameters: four coarse steps cost as much as a fine one.
 * console.log(stepCost(8, [1000, 250], 0), stepCost(8, [1000, 250], 1)); // 8 2
 * ```
 *
 * @param parameterCounts - trainable parameters of each level, finest first
 * @see paper section 4.1
 */
export function stepCost(
  batchSize: number,
  parameterCounts: readonly number[],
  level: number,
): number {
  return (batchSize * parameterCounts[level]!) / parameterCounts[0]!;
}

/**
 * Returns the paper's cost of one step of simultaneous training: that of a step at each level.
 *
 * @example
 * ```ts
 * import { simultaneousStepCost } from '@msann/msann';
 *
 * console.log(simultaneousStepCost(8, [1000, 250])); // 10
 * ```
 */
export function simultaneousStepCost(
  batchSize: number,
  parameterCounts: readonly number[],
): number {
  return parameterCounts.reduce(
    (sum, _, level) => sum + stepCost(batchSize, parameterCounts, level),
    0,
  );
}

/**
 * Returns the paper's cost of one cycle.
 *
 * @example
 * ```ts
 * import { cycleCost } from '@msann/msann';
 *
 * // A V-cycle of two levels: a fine step, a coarse one, a fine one.
 * const cycle = { depth: 1, gamma: 1, k: 1, schedule: 'paper' };
 * console.log(cycleCost(cycle, 8, [1000, 250])); // 18
 * ```
 */
export function cycleCost(
  options: CycleOptions,
  batchSize: number,
  parameterCounts: readonly number[],
): number {
  let cost = 0;
  for (const { level, steps } of msannCycle(options)) {
    cost += steps * stepCost(batchSize, parameterCounts, level);
  }
  return cost;
}

/** Evaluations a decade of cost. */
const evaluationsPerDecade = 20;

/** Returns the next of the costs 10^(j/20) at which a training is evaluated, beyond `cost`. */
export function nextEvaluationCost(cost: number): number {
  const done = cost > 0 ? Math.floor(evaluationsPerDecade * Math.log10(cost) + 1e-9) : -1;
  return 10 ** (Math.max(done + 1, 0) / evaluationsPerDecade);
}
