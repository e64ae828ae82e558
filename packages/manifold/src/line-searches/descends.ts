import { costRounding } from './cost-rounding.js';
import type { Line } from './line-search.js';

/** A step with what the line is there. */
export interface LinePoint {
  readonly step: number;
  readonly cost: number;
  readonly slope: number;
}

/** The beginning of a line, and how costs there compare. */
export interface LineStart extends LinePoint {
  readonly reference: number;
  readonly rounding: number;
}

/** Returns what a search needs to know of the line's beginning. */
export function lineStart(line: Line): LineStart {
  const cost = line.cost(0);
  const slope = line.slope(0);
  const { reference = cost, rounding = costRounding(cost) } = line;
  return { step: 0, cost, slope, reference, rounding };
}

/**
 * Whether the cost is low enough by Armijo's rule, cost(t) ≤ reference + δ t slope(0).
 *
 * Near a minimum rounding hides such differences. There Hager and Zhang's rule takes over, which is
 * the same for parabolas but looks at slopes: slope(t) ≤ (2δ - 1) slope(0).
 */
export function descends(
  start: LineStart,
  sufficientDecrease: number,
  step: number,
  cost: number,
  slope: () => number,
): boolean {
  if (cost <= start.reference + sufficientDecrease * step * start.slope) return true;
  return (
    Math.abs(cost - start.cost) <= start.rounding &&
    slope() <= (2 * sufficientDecrease - 1) * start.slope
  );
}
