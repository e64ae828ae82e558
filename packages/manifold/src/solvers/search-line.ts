import { costRounding } from '../line-searches/cost-rounding.js';
import type { Line } from '../line-searches/line-search.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { CountedProblem, Evaluation, Trial } from './counted-problem.js';

/** The cost from a point along a direction, and what was computed there. */
export interface SearchLine<Point> extends Line {
  readonly directionNorm: number;
  /** What the problem is at a step. */
  readonly evaluation: (step: number) => Evaluation<Point>;
  /** The direction, transported there. */
  readonly carried: (step: number) => Point;
}

/** What a solver knows before it searches. */
export interface SearchStart<Point>
  extends Pick<Line, 'firstStep' | 'previous' | 'reference' | 'halted'> {
  readonly at: Evaluation<Point>;
  readonly direction: Point;
  /** Inner product of gradient and direction. */
  readonly slope: number;
  readonly directionNorm: number;
  /** The largest cost so far, whose rounding may still be in this one. */
  readonly highestCost: number;
}

/** Returns the line of a search. Nothing is computed twice at a step. */
export function searchLine<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  start: SearchStart<Point>,
): SearchLine<Point> {
  const { at, direction, slope, highestCost } = start;
  const seen: Array<{ readonly step: number; readonly trial: Trial<Point>; carried?: Point }> = [];

  function look(step: number): (typeof seen)[number] {
    const known = seen.find((place) => place.step === step);
    if (known !== undefined) return known;
    const point = manifold.retract(at.point, manifold.combine(step, direction, 0, direction));
    const place = { step, trial: counted.trial(point) };
    seen.push(place);
    return place;
  }

  function carried(step: number): Point {
    const place = look(step);
    place.carried ??= manifold.transport(at.point, place.trial.point, direction);
    return place.carried;
  }

  function slopeAt(step: number): number {
    const { point, gradient } = look(step).trial.evaluation();
    return manifold.inner(point, gradient, carried(step));
  }

  return {
    cost: (step) => (step === 0 ? at.cost : look(step).trial.cost),
    slope: (step) => (step === 0 ? slope : slopeAt(step)),
    evaluation: (step) => look(step).trial.evaluation(),
    carried,
    firstStep: start.firstStep,
    directionNorm: start.directionNorm,
    previous: start.previous,
    reference: start.reference,
    rounding: costRounding(at.cost, highestCost),
    halted: start.halted,
  };
}
