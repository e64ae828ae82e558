import type { RunSummary, ThresholdName } from '../results/summary.js';
import { spread } from './spread.js';

/** Returns the mean final MSE of some runs. */
export function meanMse(runs: readonly RunSummary[]): number {
  return mean(runs.map(({ finalMse }) => finalMse));
}

/** Returns the mean cost of some runs down to a fraction of the initial MSE, infinite where one did not come so far. */
export function meanCostTo(runs: readonly RunSummary[], threshold: ThresholdName): number {
  return mean(runs.map(({ costTo }) => costTo[threshold] ?? Number.POSITIVE_INFINITY));
}

function mean(values: readonly number[]): number {
  return spread(values)!.mean;
}
