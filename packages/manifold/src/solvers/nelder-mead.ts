import type { Manifold } from '../manifolds/manifold.js';
import type { CostFunction } from '../problems/problem.js';
import { requireNumber } from '../requirements/require-number.js';
import { countedCost } from './counted-problem.js';
import { initialPoint } from './initial-point.js';
import { type SimplexSearch, simplexMoves } from './nelder-mead-steps.js';
import { requireArguments } from './require-arguments.js';
import { runSteps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Options of `nelderMead`. */
export interface NelderMeadOptions<Point> extends SolverOptions<Point> {
  /**
   * Edge of the first simplex.
   *
   * @defaultValue an eighth of the manifold's typical distance, 1/2 at most
   */
  readonly simplexSize?: number | undefined;
  /**
   * A simplex smaller than this, and one begun anew that does no better, are the end.
   *
   * @defaultValue 1e-7
   */
  readonly stepTolerance?: number | undefined;
  /**
   * A simplex begun anew does no better where it lowers the cost by no more than this share of it, or
   * of what was gained since the start, whichever is larger.
   *
   * @defaultValue 1e-12
   */
  readonly costTolerance?: number | undefined;
  /**
   * @defaultValue 1000 a dimension
   */
  readonly maximumIterations?: number | undefined;
}

/**
 * Returns the solution that Nelder and Mead's simplex finds: by comparing costs alone, without any
 * gradient. It is meant for few dimensions, ten or so, and for costs that are noisy or have kinks.
 *
 * The simplex lives in the tangent space at a point, by an orthonormal basis; vertices are retracted.
 * It moves to another tangent space when it has gone far, and begins anew around the best vertex when
 * it has become small, until that helps no more. The solution's `gradientNorm` is NaN.
 *
 * @example
 * ```ts
 * import { nelderMead, sphere } from '@msann/manifold';
 *
 * // The place on the globe from which the farthest of three cities is nearest.
 * const cities = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
 * const farthest = (x) => Math.max(...cities.map((c) => Math.acos(c[0] * x.get(0, 0) + c[1] * x.get(1, 0) + c[2] * x.get(2, 0))));
 * const { point, status } = nelderMead(sphere(3), { cost: farthest });
 * console.log(point.to1DArray().map((value) => value.toFixed(4)), status); // [ '0.5774', '0.5774', '0.5774' ] step-tolerance
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 * @see [NelderMead1965], [GaoHan2012]
 */
export function nelderMead<Point>(
  manifold: Manifold<Point>,
  problem: CostFunction<Point>,
  options: NelderMeadOptions<Point> = {},
): Solution<Point> {
  requireArguments('nelderMead', manifold, problem, options, ['cost']);
  const size = options.simplexSize ?? Math.min(1 / 2, manifold.typicalDistance / 8);
  requireNumber(
    'nelderMead',
    'simplexSize',
    size,
    'a finite simplexSize > 0',
    (value) => value > 0 && value < Infinity,
  );
  const counted = countedCost(problem);
  const search: SimplexSearch<Point> = {
    manifold,
    cost: (x) => {
      const cost = counted.cost(x);
      return Number.isNaN(cost) ? Infinity : cost;
    },
    initial: initialPoint('nelderMead', manifold, options),
    size,
    stepTolerance: options.stepTolerance ?? 1e-7,
    costTolerance: options.costTolerance ?? 1e-12,
    seed: options.seed ?? 0,
  };
  const { maximumIterations = 1000 * Math.max(1, manifold.dimension) } = options;
  // Most moves leave the best vertex where it is, which is no reason to stop.
  const limits = { ...options, maximumIterations, stepTolerance: 0, costTolerance: 0 };
  return runSteps(manifold, counted, limits, (halted) => simplexMoves(search, halted));
}
