import type { LineSearch, PreviousStep } from '../line-searches/line-search.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { CountedProblem, Evaluation } from './counted-problem.js';
import type { Halted, Steps } from './run-steps.js';
import { searchLine } from './search-line.js';

/** Where a line search method goes next, and what it learns from a step: all that they differ in. */
export interface DirectionRule<Point> {
  /** A tangent vector along which the cost falls. */
  readonly direction: (at: Evaluation<Point>) => Point;
  /** The step to try first, where the method knows. */
  readonly firstStep?: () => number | undefined;
  /** The cost to undercut, where it is not the last one. */
  readonly reference?: () => number;
  readonly learn: (taken: TakenStep<Point>) => void;
  /** Forgets what was learnt, so that the next direction is the steepest; whether there was anything. */
  readonly forget: () => boolean;
}

/** A step that a line search method has taken. */
interface TakenStep<Point> {
  readonly before: Evaluation<Point>;
  readonly after: Evaluation<Point>;
  readonly step: number;
  readonly direction: Point;
  readonly directionNorm: number;
  /** Inner product of gradient and direction before the step. */
  readonly slope: number;
  /** The direction, transported to the new point. */
  readonly carried: Point;
}

/** What all line search methods are given. */
export interface Descent<Point> {
  readonly manifold: Manifold<Point>;
  readonly counted: CountedProblem<Point>;
  readonly initial: Point;
  readonly lineSearch: LineSearch;
  readonly rule: DirectionRule<Point>;
}

/** Goes down along the rule's directions; a direction that leads nowhere is replaced by the steepest. */
export function* descentSteps<Point>(descent: Descent<Point>, halted: Halted): Steps<Point> {
  const { manifold, counted, initial, lineSearch, rule } = descent;
  let at = counted.evaluate(initial);
  yield { ...at, stepNorm: 0 };
  let highestCost = Math.abs(at.cost);
  let previous: PreviousStep | undefined;

  for (;;) {
    const { point, gradient, gradientNorm } = at;
    const direction = rule.direction(at);
    const slope = manifold.inner(point, gradient, direction);
    const directionNorm = Math.sqrt(manifold.inner(point, direction, direction));
    if (!(slope < -STEEP_ENOUGH * gradientNorm * directionNorm)) {
      if (rule.forget()) continue;
      return 'no-descent';
    }
    const firstLength = Math.min(1, manifold.typicalDistance / 8);
    const firstStep = rule.firstStep?.() ?? (previous ? undefined : firstLength / directionNorm);
    const reference = rule.reference?.();
    const line = searchLine(manifold, counted, {
      at,
      direction,
      slope,
      directionNorm,
      highestCost,
      firstStep,
      previous,
      reference,
      halted,
    });
    const { step, evaluations } = lineSearch(line);
    if (!(step > 0 && step < Infinity)) {
      if (!halted() && rule.forget()) continue;
      return 'no-descent';
    }
    const before = at;
    at = line.evaluation(step);
    highestCost = Math.max(highestCost, Math.abs(at.cost));
    previous = { step, directionNorm, slope, evaluations };
    yield { ...at, stepNorm: step * directionNorm };
    const carried = line.carried(step);
    rule.learn({ before, after: at, step, direction, directionNorm, slope, carried });
  }
}

/** Directions nearer than this to a right angle with the gradient are not followed (its cosine). */
const STEEP_ENOUGH = 1e-10;
