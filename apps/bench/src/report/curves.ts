import type { HistoryRow } from '../results/history-row.js';
import type { RunSummary } from '../results/summary.js';
import { groupByLabel } from './group-by-label.js';

/** Which column of the history a figure puts on its horizontal axis. */
export type CurveAxis = 'cost' | 'flops' | 'seconds';

/** The validation MSE of one run. */
export interface Curve {
  readonly label: string;
  readonly id: string;
  /** Never empty; x and y are positive, as a log axis needs. */
  readonly points: readonly CurvePoint[];
}

interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A curve for each run, in the order of the table. Step 0 has no place on a log axis and is left
 * out, as is what follows a divergence; a run with nothing left has no curve.
 */
export function curves(
  runs: readonly RunSummary[],
  histories: ReadonlyMap<string, readonly HistoryRow[]>,
  axis: CurveAxis,
): Curve[] {
  return groupByLabel(runs)
    .flatMap((group) => group.runs)
    .map(({ id, label }) => {
      const points = (histories.get(id) ?? [])
        .map((row) => ({ x: row[axis], y: row.validationMse }))
        .filter(({ x, y }) => x > 0 && y > 0 && Number.isFinite(y));
      return { label, id, points };
    })
    .filter(({ points }) => points.length > 0);
}
