import type { RunSummary } from '../results/summary.js';
import { compareValues } from './compare-values.js';
import {
  type ComparedMeasure,
  comparedMeasures,
  type MeasureComparison,
  missingWords,
} from './comparison.js';

const valueOf: Readonly<Record<ComparedMeasure, (run: RunSummary) => number | null>> = {
  finalMse: ({ finalMse }) => (Number.isFinite(finalMse) ? finalMse : null),
  costToTenth: ({ costTo }) => costTo.tenth,
  flopsToTenth: ({ flopsTo }) => flopsTo.tenth,
  secondsToTenth: ({ secondsTo }) => secondsTo.tenth,
};

/** Returns how the runs of a method in folder B, one a seed, stand to those in A by each measure. */
export function compareMeasures(
  runsA: readonly RunSummary[],
  runsB: readonly RunSummary[],
): Record<ComparedMeasure, MeasureComparison> {
  const compared = (measure: ComparedMeasure) => {
    const values = (runs: readonly RunSummary[]) =>
      runs.map((run) => ({ seed: run.seed, value: valueOf[measure](run) }));
    return compareValues(values(runsA), values(runsB), missingWords[measure]);
  };
  const entries = comparedMeasures.map((measure) => [measure, compared(measure)]);
  return Object.fromEntries(entries) as Record<ComparedMeasure, MeasureComparison>;
}
