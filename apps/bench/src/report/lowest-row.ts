import type { ThresholdName } from '../results/summary.js';
import type { Measure } from './measures.js';
import type { ResultsRow } from './results-table.js';

/** The row that spent least to reach a threshold, among those whose every run reached it. */
export function lowestRow(
  rows: readonly ResultsRow[],
  measure: Measure,
  threshold: ThresholdName,
): ResultsRow | null {
  let lowest: ResultsRow | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const { value, reached, runs } = row.to[measure][threshold];
    if (value !== null && reached === runs && value.mean < least) {
      lowest = row;
      least = value.mean;
    }
  }
  return lowest;
}
