import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { requireAmbient } from '../requirements/require-ambient.js';
import { requireProblem } from '../requirements/require-problem.js';
import type { CheckOptions } from './check-options.js';
import type { CheckResult } from './check-result.js';
import { checkVerdict } from './check-verdict.js';
import { checkWalk, walkErrors } from './check-walk.js';
import { comparedDerivatives } from './compared-derivatives.js';
import { requireFiniteCost } from './require-finite-cost.js';
import { tangencyFault } from './tangency-fault.js';

/**
 * Returns whether a problem's gradient is that of its cost (Manopt's checkgradient, pymanopt's
 * check_gradient).
 *
 * Along a step of length t from x, |f(R(tu)) - f(x) - t ⟨grad f(x), u⟩| grows as t²: slope 2 in
 * logarithms. With a wrong gradient the slope is 1.
 *
 * @example
 * ```ts
 * import { checkGradient, sphere } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const a = new Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]]);
 * const cost = (x) => x.transpose().mmul(a).mmul(x).get(0, 0);
 * const right = checkGradient(sphere(3), { cost, gradient: (x) => a.mmul(x).mul(2) });
 * console.log(right.passed, right.slope.toFixed(2)); // true 2.00
 *
 * const wrong = checkGradient(sphere(3), { cost, gradient: (x) => a.mmul(x) });
 * console.log(wrong.passed, wrong.slope.toFixed(2)); // false 1.00
 * console.log(wrong.report.split('\n  ').at(-1)); // the gradient seems to be 0.5 times what it should be
 * ```
 *
 * @throws RangeError where the point, the direction or the gradient do not fit the manifold, or the
 * cost at the point is not finite.
 */
export function checkGradient<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: CheckOptions<Point> = {},
): CheckResult {
  requireProblem('checkGradient', problem);
  const walk = checkWalk('checkGradient', manifold, options, 8);
  const { point, directions } = walk;
  const cost = problem.cost(point);
  requireFiniteCost('checkGradient', cost);
  const euclidean = problem.gradient(point);
  requireAmbient('checkGradient', 'gradient', manifold, euclidean);
  const gradient = manifold.riemannianGradient(point, euclidean);
  const slopes = directions.map((u) => manifold.inner(point, gradient, u));

  const costAt = (step: number, k: number): number => {
    const u = directions[k]!;
    return problem.cost(manifold.retract(point, manifold.combine(step, u, 0, u)));
  };
  const points = walkErrors(walk, (step, k) => {
    const moved = costAt(step, k);
    const predicted = step * slopes[k]!;
    return {
      error: Math.abs(moved - cost - predicted),
      magnitude: Math.max(Math.abs(cost), Math.abs(moved)),
      change: Math.abs(moved - cost),
    };
  });
  return checkVerdict(`checkGradient on ${manifold.name}`, 2, points, {
    faults: tangencyFault('the gradient', manifold, point, gradient),
    hints: () => {
      const step = DIFFERENCE_STEP * (options.longestStep ?? 1);
      const difference = (costAt(step, 0) - costAt(-step, 0)) / (2 * step);
      return comparedDerivatives('the gradient', slopes[0]!, difference);
    },
  });
}

const DIFFERENCE_STEP = 1e-5;
