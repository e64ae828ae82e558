import type { HistoryRow } from '../results/history-row.js';
import type { RunSummary } from '../results/summary.js';
import { groupByLabel } from './group-by-label.js';
import { type CycleSetting, cycleSetting } from './sweep-settings.js';

/** Which column of the history a figure puts on its horizontal axis. */
export type CurveAxis = 'cost' | 'flops' | 'seconds';

/** The validation MSE of one run. */
export interface Curve {
  readonly label: string;
  readonly id: string;
  /** Of the paper's cycles; null where there are none. */
  readonly setting: CycleSetting | null;
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
    .map((run) => {
      const { id, label } = run;
      const points = (histories.get(id) ?? [])
        .map((row) => ({ x: row[axis], y: row.validationMse }))
        .filter(({ x, y }) => x > 0 && y > 0 && Number.isFinite(y));
      return { label, id, setting: cycleSetting(run), points };
    })
    .filter(({ points }) => points.length > 0);
}

/** The curves of one method: one a seed. */
export interface LabelledCurves {
  readonly label: string;
  readonly setting: CycleSetting | null;
  readonly curves: readonly Curve[];
}

/** Curves gathered by label, in the order in which these first appear. */
export function curvesByLabel(curves: readonly Curve[]): LabelledCurves[] {
  return [...new Set(curves.map(({ label }) => label))].map((label) => {
    const own = curves.filter((curve) => curve.label === label);
    return { label, setting: own[0]!.setting, curves: own };
  });
}
