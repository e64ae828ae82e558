import { Matrix } from 'ml-matrix';
import type { Manifold } from '../manifolds/manifold.js';
import { orthonormalityError } from '../matrices/orthonormality-error.js';
import type { Problem } from '../problems/problem.js';
import { requireNumber } from '../requirements/require-number.js';
import { countedProblem } from './counted-problem.js';
import { curvilinearSteps } from './curvilinear-search-steps.js';
import { initialPoint } from './initial-point.js';
import { requireArguments } from './require-arguments.js';
import { runSteps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Options of `curvilinearSearch`. */
export interface CurvilinearSearchOptions extends SolverOptions<Matrix> {
  /**
   * The first τ that is tried; later ones are Barzilai and Borwein's.
   *
   * @defaultValue what makes the first step 1/10 long
   */
  readonly initialStep?: number | undefined;
  /**
   * How much of the weighted mean of earlier costs, which a step has to go below, stays from one
   * iteration to the next, from 0 (every step must go down) to 1 (the mean of all).
   *
   * @defaultValue 0.85
   */
  readonly nonmonotonicity?: number | undefined;
}

/**
 * Returns the solution that Wen and Yin's feasible method finds on the Stiefel manifold: it follows
 * the Cayley curves Y(τ) = (I + τ/2 W)⁻¹ (I - τ/2 W) X, W = ∇f Xᵀ - X ∇fᵀ, with Barzilai and
 * Borwein's τ, long and short in turn, and Zhang and Hager's nonmonotone search.
 *
 * The manifold is `stiefel(n, p)` or, for p = 1, `sphere(n)`. An iteration takes four products of n p²
 * multiplications and one inverse of order p; XᵀX = I is kept to 5e-15 p. `gradientNorm` is that of the
 * Riemannian gradient, as in every solver, so that results compare: Wen and Yin's own ‖W X‖ is
 * between it and twice it.
 *
 * @example
 * ```ts
 * import { curvilinearSearch, stiefel } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // Brockett's cost tr(XᵀAXN): its optimum has eigenvectors of A, in the order of N's entries.
 * const a = new Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]]);
 * const n = Matrix.diag([2, 1]);
 * const { cost, point } = curvilinearSearch(stiefel(3, 2), {
 *   cost: (x) => x.transpose().mmul(a).mmul(x).mmul(n).trace(),
 *   gradient: (x) => a.mmul(x).mmul(n).mul(2),
 * });
 * console.log(cost.toFixed(6), (2 * (3 - Math.sqrt(3)) + 3).toFixed(6)); // 5.535898 5.535898
 * console.log(point.transpose().mmul(point).sub(Matrix.eye(2)).norm() < 1e-13); // true
 * ```
 *
 * @throws RangeError where an option is out of its range, the initial point is not on the manifold, or
 * the manifold is another one.
 * @see [WenYin2013], [ZhangHager2004]
 */
export function curvilinearSearch(
  manifold: Manifold<Matrix>,
  problem: Problem<Matrix>,
  options: CurvilinearSearchOptions = {},
): Solution<Matrix> {
  requireArguments('curvilinearSearch', manifold, problem, options);
  const { initialStep, nonmonotonicity = 0.85 } = options;
  requireNumber(
    'curvilinearSearch',
    'initialStep',
    initialStep,
    'a finite initialStep > 0',
    (value) => value > 0 && value < Infinity,
  );
  requireNumber(
    'curvilinearSearch',
    'nonmonotonicity',
    nonmonotonicity,
    'nonmonotonicity in 0..1',
    (value) => value >= 0 && value <= 1,
  );
  const initial = initialPoint('curvilinearSearch', manifold, options);
  requireStiefel(manifold, initial);
  const counted = countedProblem('curvilinearSearch', manifold, problem);
  const search = { manifold, counted, initial, initialStep, nonmonotonicity };
  return runSteps(manifold, counted, options, (halted) => curvilinearSteps(search, halted));
}

/** Only there do Cayley curves stay, and begin along the gradient. */
function requireStiefel(manifold: Manifold<Matrix>, x: Matrix): void {
  const { rows: n, columns: p } = x;
  const frames = Matrix.isMatrix(x) && manifold.dimension === n * p - (p * (p + 1)) / 2;
  if (!(frames && orthonormalityError(x) < 1e-8)) {
    throw new RangeError(
      `curvilinearSearch: need a manifold of all n x p matrices with orthonormal columns, got ${manifold.name}`,
    );
  }
}
