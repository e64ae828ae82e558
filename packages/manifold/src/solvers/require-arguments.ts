import type { Manifold } from '../manifolds/manifold.js';
import { requireManifold } from '../requirements/require-manifold.js';
import { requireProblem } from '../requirements/require-problem.js';
import { requireSolverOptions } from './require-solver-options.js';
import type { SolverOptions } from './solver-options.js';

/**
 * Checks what every solver is given, before anything runs.
 *
 * @throws TypeError and RangeError that name the caller and what is wrong.
 */
export function requireArguments<Point>(
  caller: string,
  manifold: Manifold<Point>,
  problem: unknown,
  options: SolverOptions<Point>,
  needed?: readonly string[],
): void {
  requireManifold(caller, 'manifold', manifold);
  requireProblem(caller, problem, needed);
  requireSolverOptions(caller, options);
}
