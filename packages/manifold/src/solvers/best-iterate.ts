import { costRounding } from '../line-searches/cost-rounding.js';
import type { Iterate } from './run-steps.js';

/** The best of the iterates that were seen. */
export interface BestIterate<Point> {
  readonly see: (iterate: Iterate<Point>) => void;
  readonly iterate: () => Iterate<Point> | undefined;
  /** How many iterates ago cost or gradient norm was last lower than ever before. */
  readonly unimproved: () => number;
}

/**
 * Returns a keeper of the lowest iterate; of those whose costs differ by rounding only, of the one
 * whose gradient is smallest. An iterate that is not finite is kept only if it is the first.
 */
export function bestIterate<Point>(): BestIterate<Point> {
  let best: Iterate<Point> | undefined;
  let lowestCost = Infinity;
  let smallestGradient = Infinity;
  let improvedAt = 0;
  let seen = 0;

  function compare(now: Iterate<Point>, before: Iterate<Point>): void {
    const { cost, gradientNorm } = now;
    // A solver without gradients has none anywhere; else such a point is no good.
    const costsOnly = Number.isNaN(before.gradientNorm);
    if (Number.isNaN(cost) || (Number.isNaN(gradientNorm) && !costsOnly)) return;
    const rounding = costsOnly ? 0 : costRounding(lowestCost);
    const lower = cost < lowestCost - rounding;
    const smaller = costsOnly || gradientNorm <= before.gradientNorm;
    if (lower || (cost <= lowestCost + rounding && smaller)) best = now;
    if (lower || gradientNorm < smallestGradient) improvedAt = seen;
    lowestCost = Math.min(lowestCost, cost);
    if (gradientNorm < smallestGradient) smallestGradient = gradientNorm;
  }

  return {
    see: (now) => {
      if (best !== undefined) compare(now, best);
      else {
        best = now;
        lowestCost = now.cost;
        smallestGradient = now.gradientNorm;
      }
      seen += 1;
    },
    iterate: () => best,
    unimproved: () => seen - 1 - improvedAt,
  };
}
