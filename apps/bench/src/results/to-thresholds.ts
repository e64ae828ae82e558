import type { HistoryRow } from './history-row.js';
import { type ThresholdName, type ToThreshold, thresholds } from './summary.js';

/** What it took a run to come down to the thresholds. */
export interface ThresholdCrossings {
  /** Validation MSE of the first row; the thresholds are fractions of it. */
  readonly initialMse: number;
  readonly costTo: ToThreshold;
  readonly flopsTo: ToThreshold;
  readonly secondsTo: ToThreshold;
}

type Measure = 'cost' | 'flops' | 'seconds';

/**
 * The cost, FLOPs and seconds at which a run's validation MSE first came down to each threshold,
 * null where it did not.
 *
 * Between the evaluations (m₀, e₀) and (m₁, e₁) around the crossing of the MSE e the measure is
 * m = m₀ (m₁ / m₀)^t with t = ln(e₀ / e) / ln(e₀ / e₁): a straight line in log MSE against log
 * measure. Where a logarithm does not exist that axis is linear instead: m = m₀ + t (m₁ - m₀)
 * when m₀ = 0 (the first row), t = (e₀ - e) / (e₀ - e₁) when e₁ = 0.
 * Rows whose MSE is not finite are passed over; when the first row's is not, all is null.
 *
 * @param history - the rows in the order of the run, the first being the network before training
 * @throws RangeError when the history has no row
 */
export function toThresholds(history: readonly HistoryRow[]): ThresholdCrossings {
  const [first] = history;
  if (first === undefined) throw new RangeError('toThresholds: need a history of 1 row or more');
  const rows = Number.isFinite(first.validationMse)
    ? history.filter((row) => Number.isFinite(row.validationMse))
    : [];
  const all = (measure: Measure): ToThreshold => {
    const to = (name: ThresholdName) =>
      firstCrossing(rows, first.validationMse * thresholds[name], measure);
    return { half: to('half'), quarter: to('quarter'), fifth: to('fifth'), tenth: to('tenth') };
  };
  return {
    initialMse: first.validationMse,
    costTo: all('cost'),
    flopsTo: all('flops'),
    secondsTo: all('seconds'),
  };
}

function firstCrossing(rows: readonly HistoryRow[], mse: number, measure: Measure): number | null {
  const index = rows.findIndex((row) => row.validationMse <= mse);
  const after = rows[index];
  if (after === undefined) return null;
  const before = rows[index - 1];
  if (before === undefined) return after[measure];
  const e0 = before.validationMse;
  const e1 = after.validationMse;
  if (e1 === mse) return after[measure];
  const t = e1 === 0 ? (e0 - mse) / (e0 - e1) : Math.log(e0 / mse) / Math.log(e0 / e1);
  const m0 = before[measure];
  const m1 = after[measure];
  const m = m0 === 0 ? t * m1 : m0 * (m1 / m0) ** t;
  // Rounding must not carry the crossing past the evaluations around it.
  return Math.min(Math.max(m, m0), m1);
}
