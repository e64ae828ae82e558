import { adaptive } from '../line-searches/adaptive.js';
import type { LineSearch } from '../line-searches/line-search.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { requireFunction } from '../requirements/require-function.js';
import { countedProblem } from './counted-problem.js';
import { type DirectionRule, descentSteps } from './descent-steps.js';
import { initialPoint } from './initial-point.js';
import { requireArguments } from './require-arguments.js';
import { runSteps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Options of `steepestDescent`. */
export interface SteepestDescentOptions<Point> extends SolverOptions<Point> {
  /**
   * @defaultValue `adaptive()`
   */
  readonly lineSearch?: LineSearch | undefined;
}

/**
 * Returns the solution that steepest descent finds: x⁺ = R_x(-t grad f(x)), with t from a line search.
 * It is the method to compare others with; most often `conjugateGradient` or `lbfgs` are much faster.
 *
 * @example
 * ```ts
 * import { sphere, steepestDescent } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The unit vector nearest to [3, 4].
 * const target = Matrix.columnVector([3, 4]);
 * const { point } = steepestDescent(sphere(2), {
 *   cost: (x) => -x.dot(target),
 *   gradient: () => Matrix.mul(target, -1),
 * });
 * console.log(point.to1DArray().map((entry) => entry.toFixed(4))); // [ '0.6000', '0.8000' ]
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 * @see [AbsilMahonySepulchre2008] section 4.2
 */
export function steepestDescent<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: SteepestDescentOptions<Point> = {},
): Solution<Point> {
  requireArguments('steepestDescent', manifold, problem, options);
  requireFunction('steepestDescent', 'lineSearch', options.lineSearch);
  const counted = countedProblem('steepestDescent', manifold, problem);
  const initial = initialPoint('steepestDescent', manifold, options);
  const rule: DirectionRule<Point> = {
    direction: (at) => {
      const steepest = counted.precondition(at.point, at.gradient);
      return manifold.combine(-1, steepest, 0, steepest);
    },
    learn: () => {},
    forget: () => false,
  };
  const descent = {
    manifold,
    counted,
    initial,
    lineSearch: options.lineSearch ?? adaptive(),
    rule,
  };
  return runSteps(manifold, counted, options, (halted) => descentSteps(descent, halted));
}
