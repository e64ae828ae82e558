import { requireOptions } from '../requirements/require-options.js';
import { descends, type LinePoint, lineStart } from './descends.js';
import type { Line, LineSearch, LineSearchResult } from './line-search.js';
import { requireLineSearchOptions } from './require-line-search-options.js';

/** Options of `strongWolfe`. */
export interface StrongWolfeOptions {
  /**
   * The share of the decrease promised by the slope that is enough.
   *
   * @defaultValue 1e-4
   */
  readonly sufficientDecrease?: number | undefined;
  /**
   * The share of the first slope that may be left; above `sufficientDecrease`. Small shares find the
   * line's minimum closely.
   *
   * @defaultValue 0.9
   */
  readonly curvature?: number | undefined;
  /**
   * Costs that one search may look at.
   *
   * @defaultValue 25
   */
  readonly maximumEvaluations?: number | undefined;
}

/**
 * Returns a line search for the strong Wolfe conditions: cost(t) ≤ cost(0) + sufficientDecrease · t ·
 * slope(0), and |slope(t)| ≤ curvature · |slope(0)|.
 *
 * It goes on until a minimum lies between two steps, then narrows that bracket by cubic
 * interpolation. NaN and infinity are too high; where rounding hides differences of costs, slopes
 * decide. A search that runs out of evaluations returns the lowest step it has seen.
 *
 * @example
 * ```ts
 * import { strongWolfe } from '@msann/manifold';
 *
 * const line = { cost: (t) => t ** 4 - 4 * t, slope: (t) => 4 * t ** 3 - 4, firstStep: 0.1 };
 * const { step, status } = strongWolfe({ curvature: 0.01 })(line);
 * console.log(step.toFixed(2), status); // 1.00 accepted
 * ```
 *
 * @throws RangeError where an option is out of its range.
 * @see [NocedalWright2006] section 3.5; [HagerZhang2005] for slopes near the minimum
 */
export function strongWolfe(options: StrongWolfeOptions = {}): LineSearch {
  requireOptions('strongWolfe', options);
  const { sufficientDecrease = 1e-4, curvature = 0.9, maximumEvaluations = 25 } = options;
  requireLineSearchOptions('strongWolfe', { sufficientDecrease, curvature }, maximumEvaluations);
  if (!(sufficientDecrease < curvature)) {
    throw new RangeError(
      `strongWolfe: need sufficientDecrease < curvature, got sufficientDecrease=${sufficientDecrease}, curvature=${curvature}`,
    );
  }
  return (line) => search(line, { sufficientDecrease, curvature, maximumEvaluations });
}

type Settings = Readonly<Record<keyof StrongWolfeOptions, number>>;

/**
 * Keeps low < high: `low` has descended enough and goes down still, `high` has not or goes up, so
 * that a step between them satisfies both conditions.
 */
function search(line: Line, settings: Settings): LineSearchResult {
  const { sufficientDecrease, curvature, maximumEvaluations } = settings;
  const start = lineStart(line);
  let low: LinePoint = start;
  let high: LinePoint | undefined;
  let best: LinePoint = start;
  let evaluations = 0;
  const end = (status: LineSearchResult['status']): LineSearchResult => {
    const { step, cost } = best;
    return { step, cost, evaluations, status };
  };
  if (!(start.slope < 0)) return end('no-descent');

  let step = line.firstStep ?? guess(line, start.slope);
  while (evaluations < maximumEvaluations) {
    if (line.halted?.() === true) return end('halted');
    evaluations += 1;
    const cost = line.cost(step);
    const now = { step, cost, slope: NaN };
    const slope = (): number => {
      if (Number.isNaN(now.slope)) now.slope = line.slope(now.step);
      return now.slope;
    };
    const descended =
      Number.isFinite(cost) &&
      descends(start, sufficientDecrease, step, cost, slope) &&
      Number.isFinite(slope());
    if (descended && (cost < best.cost || best === start)) best = now;
    if (descended && Math.abs(now.slope) <= -curvature * start.slope) {
      best = now;
      return end('accepted');
    }
    const before = low;
    if (!descended || now.slope > 0 || cost > low.cost + start.rounding) high = now;
    else low = now;

    step = high === undefined ? beyond(before, low) : between(low, high, start.rounding);
    const room = step > low.step && step < (high?.step ?? Infinity);
    if (!room) return end(best === start ? 'no-descent' : 'evaluation-limit');
  }
  return end('evaluation-limit');
}

/** The step that lowers the cost as much, to first order, as the last one did. */
function guess({ previous }: Line, slope: number): number {
  if (previous === undefined) return 1;
  return (previous.step * previous.slope) / slope;
}

/** A longer step: where the slope vanishes if it goes on changing as it did. */
function beyond(before: LinePoint, low: LinePoint): number {
  const bend = low.slope - before.slope;
  const vanishing = low.step - ((low.step - before.step) * low.slope) / bend;
  const { step } = low;
  return bend > 0 ? Math.min(LONGEST * step, Math.max(2 * step, vanishing)) : LONGEST * step;
}

/** A step inside the bracket, at least a tenth of its width from both ends. */
function between(low: LinePoint, high: LinePoint, rounding: number): number {
  const width = high.step - low.step;
  const margin = MARGIN * width;
  const inner = low.step + minimiser(low, high, width, rounding);
  if (!Number.isFinite(inner)) return low.step + width / 2;
  return Math.min(high.step - margin, Math.max(low.step + margin, inner));
}

/** The minimum, from the low end, of the polynomial that fits the bracket's ends. */
function minimiser(low: LinePoint, high: LinePoint, width: number, rounding: number): number {
  const rise = high.cost - low.cost;
  if (!Number.isFinite(high.cost)) return MARGIN * width;
  if (!Number.isFinite(high.slope)) {
    return (-low.slope * width * width) / (2 * (rise - low.slope * width));
  }
  if (Math.abs(rise) <= 8 * rounding) return (low.slope * width) / (low.slope - high.slope);
  const third = low.slope + high.slope - (3 * rise) / width;
  const root = Math.sqrt(third * third - low.slope * high.slope);
  return (width * (root + third - low.slope)) / (high.slope - low.slope + 2 * root);
}

const LONGEST = 10;
const MARGIN = 0.1;
