import type { LineSearch } from '../line-searches/line-search.js';
import { strongWolfe } from '../line-searches/strong-wolfe.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { requireFunction } from '../requirements/require-function.js';
import { requireNumber } from '../requirements/require-number.js';
import { type CountedProblem, countedProblem } from './counted-problem.js';
import { type DirectionRule, descentSteps } from './descent-steps.js';
import { initialPoint } from './initial-point.js';
import { lbfgsPairs } from './lbfgs-pairs.js';
import { requireArguments } from './require-arguments.js';
import { runSteps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Options of `lbfgs`. */
export interface LbfgsOptions<Point> extends SolverOptions<Point> {
  /**
   * How many of the last steps are remembered.
   *
   * @defaultValue 10
   */
  readonly memory?: number | undefined;
  /**
   * Steps along which the gradient changes by less than this share of its norm are not remembered:
   * ⟨s, y⟩ ≥ cautiousness ‖g‖ ‖s‖² is asked for.
   *
   * @defaultValue 1e-6
   */
  readonly cautiousness?: number | undefined;
  /**
   * @defaultValue `strongWolfe()`
   */
  readonly lineSearch?: LineSearch | undefined;
}

/**
 * Returns the solution that the limited-memory BFGS method finds: a quasi-Newton method that learns
 * the curvature from the last steps. It needs no Hessian, and often the fewest gradients.
 *
 * The problem's preconditioner, where there is one, is the first guess of the inverse Hessian.
 *
 * @example
 * ```ts
 * import { euclidean, lbfgs } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // Rosenbrock's valley, on the flat plane.
 * const { point, status } = lbfgs(euclidean(2, 1), {
 *   cost: (x) => (1 - x.get(0, 0)) ** 2 + 100 * (x.get(1, 0) - x.get(0, 0) ** 2) ** 2,
 *   gradient: (x) => {
 *     const [a, b] = x.to1DArray();
 *     return Matrix.columnVector([2 * (a - 1) - 400 * a * (b - a * a), 200 * (b - a * a)]);
 *   },
 * });
 * console.log(point.to1DArray().map((entry) => entry.toFixed(4)), status); // [ '1.0000', '1.0000' ] gradient-tolerance
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 * @see [HuangGallivanAbsil2015]; [LiFukushima2001] for the cautious update
 */
export function lbfgs<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: LbfgsOptions<Point> = {},
): Solution<Point> {
  requireArguments('lbfgs', manifold, problem, options);
  requireFunction('lbfgs', 'lineSearch', options.lineSearch);
  const { memory = 10, cautiousness = 1e-6, lineSearch = strongWolfe() } = options;
  requireNumber(
    'lbfgs',
    'memory',
    memory,
    'an integer memory >= 0',
    (count) => Number.isSafeInteger(count) && count >= 0,
  );
  requireNumber('lbfgs', 'cautiousness', cautiousness, 'cautiousness >= 0', (share) => share >= 0);
  const counted = countedProblem('lbfgs', manifold, problem);
  const initial = initialPoint('lbfgs', manifold, options);
  const rule = lbfgsRule(manifold, counted, initial, memory, cautiousness);
  const descent = { manifold, counted, initial, lineSearch, rule };
  return runSteps(manifold, counted, options, (halted) => descentSteps(descent, halted));
}

function lbfgsRule<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  initial: Point,
  memory: number,
  cautiousness: number,
): DirectionRule<Point> {
  const { combine, inner, transport } = manifold;
  const scaled = (at: Point, u: Point): Point => counted.precondition(at, u);
  const pairs = lbfgsPairs(manifold, memory, initial, scaled);

  return {
    direction: ({ gradient }) => {
      const towards = pairs.apply(gradient);
      return combine(-1, towards, 0, towards);
    },
    firstStep: () => (pairs.size() > 0 ? 1 : undefined),
    learn: ({ before, after, step, carried, directionNorm }) => {
      const x = after.point;
      pairs.move(x, step * directionNorm);
      const moved = combine(step, carried, 0, carried);
      const old = transport(before.point, x, before.gradient);
      const change = combine(1, after.gradient, -1, old);
      const bend = inner(x, moved, change);
      const square = inner(x, moved, moved);
      if (bend >= cautiousness * before.gradientNorm * square) pairs.add(moved, change);
    },
    forget: () => {
      const known = pairs.size() > 0;
      pairs.forget();
      return known;
    },
  };
}
