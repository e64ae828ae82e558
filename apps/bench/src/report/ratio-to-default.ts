import type { RunSummary, ThresholdName } from '../results/summary.js';
import { type Measure, measures } from './measures.js';

/**
 * How many times less than the default a method spent to reach a threshold.
 * `atLeast`: the default had not reached it in every seed; `atMost`: the method had not.
 */
export interface Ratio {
  readonly kind: 'exact' | 'atLeast' | 'atMost';
  readonly times: number;
}

/**
 * Mean spent by the default divided by mean spent by the method, up to a threshold.
 *
 * A run that never reached the threshold counts with all it spent, which is less than reaching it
 * would have taken: its mean is a lower bound, and the ratio a bound on one side. Null where
 * neither reached the threshold in every seed: then nothing can be said.
 */
export function ratioToDefault(
  defaultRuns: readonly RunSummary[],
  runs: readonly RunSummary[],
  measure: Measure,
  threshold: ThresholdName,
): Ratio | null {
  const baseline = spentUpTo(defaultRuns, measure, threshold);
  const method = spentUpTo(runs, measure, threshold);
  if (!baseline.complete && !method.complete) return null;
  const times = baseline.mean / method.mean;
  if (!Number.isFinite(times)) return null;
  if (!baseline.complete) return { kind: 'atLeast', times };
  return { kind: method.complete ? 'exact' : 'atMost', times };
}

function spentUpTo(runs: readonly RunSummary[], measure: Measure, threshold: ThresholdName) {
  const { to, total } = measures[measure];
  const sum = runs.reduce((spent, run) => spent + (run[to][threshold] ?? run[total]), 0);
  return {
    mean: sum / runs.length,
    complete: runs.length > 0 && runs.every((run) => run[to][threshold] !== null),
  };
}
