import {
  barzilaiBorwein,
  conjugateGradient,
  curvilinearSearch,
  lbfgs,
  nelderMead,
  projectedGradient,
  type Solution,
  type SolverOptions,
  steepestDescent,
  type stiefel,
  trustRegions,
} from '@msann/manifold';
import type { Matrix } from 'ml-matrix';
import { shown } from '../shown.js';
import type { ProlongationCost } from '../terms/term.js';

/** A solver with its options left at their defaults but for the shared ones. */
type ProlongationSolver = (
  manifold: ReturnType<typeof stiefel>,
  problem: ProlongationCost,
  options: SolverOptions<Matrix>,
) => Solution<Matrix>;

const solvers = {
  'trust-regions': (manifold, problem, options) =>
    trustRegions(manifold, problem, {
      ...options,
      maximumRadius: PRECONDITIONED_RADIUS * manifold.typicalDistance,
    }),
  'conjugate-gradient': conjugateGradient,
  lbfgs,
  'steepest-descent': steepestDescent,
  'barzilai-borwein': barzilaiBorwein,
  'curvilinear-search': curvilinearSearch,
  'projected-gradient': projectedGradient,
  'nelder-mead': nelderMead,
} satisfies Record<string, ProlongationSolver>;

/** The preconditioner measures steps by their curvature, so radii are larger than distances. */
const PRECONDITIONED_RADIUS = 8;

/** The solvers of `@msann/manifold`, as options and results name them. */
export type SolverName = keyof typeof solvers;

/** Returns the solver of that name. */
export function solverNamed(name: SolverName): ProlongationSolver {
  return solvers[name];
}

/**
 * Returns the method.
 *
 * @throws RangeError that names the caller and all methods there are.
 */
export function requireMethod(caller: string, method: unknown): 'auto' | 'matching' | SolverName {
  const names = ['auto', 'matching', ...Object.keys(solvers)];
  if (typeof method === 'string' && names.includes(method)) {
    return method as 'auto' | 'matching' | SolverName;
  }
  throw new RangeError(
    `${caller}: need a method of ${names.join(', ')}, got method=${shown(method)}`,
  );
}
