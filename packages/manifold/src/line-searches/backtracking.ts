import { descends, lineStart } from './descends.js';
import type { Line, LineSearchResult } from './line-search.js';

/** How `armijo` and `adaptive` go back. */
export interface Backtracking {
  readonly contraction: number;
  readonly sufficientDecrease: number;
  readonly maximumEvaluations: number;
}

/**
 * Shortens a step until Armijo's rule holds: to the minimum of the parabola through what is known,
 * but to no more than `contraction` times the step and no less than a fifth of that.
 */
export function backtrack(line: Line, firstStep: number, options: Backtracking): LineSearchResult {
  const { contraction, sufficientDecrease, maximumEvaluations } = options;
  const start = lineStart(line);
  const nothing = { step: 0, cost: start.cost };
  if (!(start.slope < 0)) return { ...nothing, evaluations: 0, status: 'no-descent' };
  let step = firstStep;
  for (let evaluations = 1; evaluations <= maximumEvaluations; evaluations += 1) {
    if (line.halted?.() === true) {
      return { ...nothing, evaluations: evaluations - 1, status: 'halted' };
    }
    const cost = line.cost(step);
    // The slope is computed with the gradient, which solvers need at the accepted point anyway.
    const slope = (): number => line.slope(step);
    if (
      Number.isFinite(cost) &&
      descends(start, sufficientDecrease, step, cost, slope) &&
      Number.isFinite(slope())
    ) {
      return { step, cost, evaluations, status: 'accepted' };
    }
    const bend = cost - start.cost - step * start.slope;
    const lowest = bend > 0 ? (-start.slope * step * step) / (2 * bend) : contraction * step;
    const next = Math.min(contraction * step, Math.max(SHORTEST * contraction * step, lowest));
    // The smallest number above 0 times nine tenths is again that number.
    if (!(next > 0 && next < step)) return { ...nothing, evaluations, status: 'no-descent' };
    step = next;
  }
  return { ...nothing, evaluations: maximumEvaluations, status: 'evaluation-limit' };
}

/** A parabola is not trusted further. */
const SHORTEST = 0.2;
