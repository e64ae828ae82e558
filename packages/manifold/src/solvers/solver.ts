import type { Manifold } from '../manifolds/manifold.js';
import type { CostFunction, Problem } from '../problems/problem.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/**
 * A solver as `multiStart` calls it. Each solver of this package is one; what binds further options
 * is too: `(manifold, problem, options) => trustRegions(manifold, problem, { ...options, kappa: 0.5 })`.
 */
export type Solver<
  Point,
  Goal extends CostFunction<Point> = Problem<Point>,
  Space extends Manifold<Point> = Manifold<Point>,
> = (manifold: Space, problem: Goal, options: SolverOptions<Point>) => Solution<Point>;
