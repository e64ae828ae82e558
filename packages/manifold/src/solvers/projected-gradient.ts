import { costRounding } from '../line-searches/cost-rounding.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { requireNumber } from '../requirements/require-number.js';
import { type CountedProblem, countedProblem, type Evaluation } from './counted-problem.js';
import { initialPoint } from './initial-point.js';
import { requireArguments } from './require-arguments.js';
import { type Halted, runSteps, type Steps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Options of `projectedGradient`. */
export interface ProjectedGradientOptions<Point> extends SolverOptions<Point> {
  /**
   * The first τ that is tried; later ones begin at twice the last that was taken.
   *
   * @defaultValue what makes the Euclidean step as long as a tenth of the manifold's typical distance
   */
  readonly initialStep?: number | undefined;
}

/**
 * Returns the solution that gradient descent in ambient space finds when every step is projected back
 * to the nearest point of the manifold: x⁺ = restore(x - τ ∇f(x)), with τ halved until the cost falls.
 * On the Stiefel manifold the nearest point is the polar factor.
 *
 * It is the simplest method that works, and slow; here to compare with. Unlike all others it can jump
 * between the components of a manifold, such as the two of the orthogonal matrices. It supposes a metric that is
 * the ambient space's, and so does not suit `positive`.
 *
 * @example
 * ```ts
 * import { projectedGradient, stiefel } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The orthonormal frame nearest to a skewed one.
 * const skewed = new Matrix([[1, 1], [0, 1], [0, 0]]);
 * const nearest = projectedGradient(stiefel(3, 2), {
 *   cost: (x) => Matrix.sub(x, skewed).norm() ** 2 / 2,
 *   gradient: (x) => Matrix.sub(x, skewed),
 * });
 * console.log(nearest.point.getRow(0).map((entry) => entry.toFixed(4)), nearest.status); // [ '0.8944', '0.4472' ] gradient-tolerance
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 */
export function projectedGradient<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: ProjectedGradientOptions<Point> = {},
): Solution<Point> {
  requireArguments('projectedGradient', manifold, problem, options);
  const { initialStep } = options;
  requireNumber(
    'projectedGradient',
    'initialStep',
    initialStep,
    'a finite initialStep > 0',
    (value) => value > 0 && value < Infinity,
  );
  const initial = initialPoint('projectedGradient', manifold, options);
  const counted = countedProblem('projectedGradient', manifold, problem);
  return runSteps(manifold, counted, options, (halted) =>
    projectedSteps(manifold, counted, initial, initialStep, halted),
  );
}

function* projectedSteps<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  initial: Point,
  initialStep: number | undefined,
  halted: Halted,
): Steps<Point> {
  let at = counted.evaluate(initial);
  let highest = Math.abs(at.cost);
  yield { ...at, stepNorm: 0 };
  const { euclideanGradient } = at;
  const length = Math.sqrt(manifold.inner(initial, euclideanGradient, euclideanGradient));
  let step = initialStep ?? manifold.typicalDistance / (10 * length);
  if (!(step > 0 && step < Infinity)) step = 1;
  for (;;) {
    const taken = projectedStep(manifold, counted, at, step, highest, halted);
    if (taken === undefined) return 'no-descent';
    yield { ...taken.at, stepNorm: taken.stepNorm };
    at = taken.at;
    highest = Math.max(highest, Math.abs(at.cost));
    // Longer only where the last was not too long: else every other trial would be in vain.
    step = taken.step === step ? Math.min(2 * step, LONGEST) : taken.step;
  }
}

/** The first of the steps τ, τ/2, τ/4, ... that lowers the cost as much as its slope promises. */
function projectedStep<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  at: Evaluation<Point>,
  longest: number,
  highest: number,
  halted: Halted,
):
  | { readonly at: Evaluation<Point>; readonly step: number; readonly stepNorm: number }
  | undefined {
  const { point, cost, gradient, euclideanGradient } = at;
  const rounding = costRounding(cost, highest);
  let deceived = false;
  for (let step = longest; step > 0 && !halted(); step /= 2) {
    const ahead = manifold.restore(manifold.combine(1, point, -step, euclideanGradient));
    const moved = manifold.combine(1, ahead, -1, point);
    const stepNorm = Math.sqrt(manifold.inner(point, moved, moved));
    if (stepNorm <= SHORTEST * manifold.typicalDistance) return undefined;
    const slope = manifold.inner(point, gradient, manifold.project(point, moved));
    if (slope >= 0) continue;
    const trial = counted.trial(ahead);
    const lowered = cost - trial.cost;
    if (lowered > rounding && lowered < Infinity) {
      const next = trial.evaluation();
      if (lowered >= -SUFFICIENT * slope && next.gradientNorm < Infinity) {
        return { at: next, step, stepNorm };
      }
    } else if (Math.abs(lowered) <= rounding && !deceived) {
      // Costs that are equal up to rounding tell nothing: then the gradient has to become smaller.
      const next = trial.evaluation();
      if (next.gradientNorm < at.gradientNorm) return { at: next, step, stepNorm };
    }
    // A descent that costs would show, and did not, is no better where they cannot show it.
    deceived ||= -slope > TELLING * rounding;
  }
  return undefined;
}

/** The share of the promised descent that is enough: what a step of 1/L gives, L the largest curvature. */
const SUFFICIENT = 1 / 2;
/** Descents of so many roundings show in the costs. */
const TELLING = 64;
/** Steps of this share of the typical distance are rounding. */
const SHORTEST = 2 ** -52;
/** From here on longer steps lead to the same point. */
const LONGEST = 1e100;
