import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { randomSource } from '../random/random-source.js';
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
 * Returns whether a problem's Hessian is that of its cost (Manopt's checkhessian, pymanopt's
 * check_hessian).
 *
 * Along a geodesic, |f(R(tu)) - f(x) - t ⟨grad f, u⟩ - t²/2 ⟨Hess f u, u⟩| grows as t³: slope 3 in
 * logarithms; with a wrong Hessian it is 2, with a wrong gradient 1. Where a manifold knows no
 * geodesics and its retraction is of first order, what the retraction adds to the second order is
 * taken off, so that the check holds at all points, not at critical ones alone. The Hessian is also
 * tested for symmetry.
 *
 * @example
 * ```ts
 * import { checkHessian, stiefel } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const a = Matrix.diag([1, 2, 3, 4]);
 * const problem = {
 *   cost: (x) => x.transpose().mmul(a).mmul(x).trace(),
 *   gradient: (x) => a.mmul(x).mul(2),
 *   hessian: (x, u) => a.mmul(u).mul(2),
 * };
 * const { report } = checkHessian(stiefel(4, 2), problem);
 * console.log(report.split('\n')[0]); // checkHessian on Stiefel(4, 2): passed
 * ```
 *
 * @throws TypeError where the problem has no Hessian; RangeError where the point, the direction or a
 * derivative do not fit the manifold, or the cost at the point is not finite.
 */
export function checkHessian<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: CheckOptions<Point> = {},
): CheckResult {
  requireProblem('checkHessian', problem);
  const walk = checkWalk('checkHessian', manifold, options, 5);
  const { point, directions } = walk;
  const { hessian } = problem;
  if (hessian === undefined) {
    throw new TypeError('checkHessian: need a problem with a hessian, got one without');
  }
  const cost = problem.cost(point);
  requireFiniteCost('checkHessian', cost);
  const euclidean = problem.gradient(point);
  requireAmbient('checkHessian', 'gradient', manifold, euclidean);
  const gradient = manifold.riemannianGradient(point, euclidean);
  const apply = (u: Point): Point => {
    const ambient = hessian(point, u);
    requireAmbient('checkHessian', 'hessian', manifold, ambient);
    return manifold.riemannianHessian(point, euclidean, ambient, u);
  };
  const images = directions.map(apply);
  const curvatures = directions.map((u, k) => manifold.inner(point, images[k]!, u));

  const move = manifold.exponential ?? manifold.retract;
  const straight = manifold.exponential !== undefined || manifold.retractionOrder === 2;
  const moveBy = (step: number, k: number): Point => {
    const u = directions[k]!;
    return move(point, manifold.combine(step, u, 0, u));
  };
  /** How far a step went in the tangent space, to second order. */
  const displacement = (step: number, k: number, moved: Point): Point =>
    straight
      ? manifold.combine(step, directions[k]!, 0, directions[k]!)
      : manifold.project(point, manifold.combine(1, moved, -1, point));

  const points = walkErrors(walk, (step, k) => {
    const moved = moveBy(step, k);
    const there = problem.cost(moved);
    const first = manifold.inner(point, gradient, displacement(step, k, moved));
    return {
      error: Math.abs(there - cost - first - 0.5 * step * step * curvatures[k]!),
      magnitude: Math.max(Math.abs(cost), Math.abs(there)),
      change: Math.abs(there - cost),
    };
  });
  return checkVerdict(`checkHessian on ${manifold.name}`, 3, points, {
    faults: [...tangencyFault('the Hessian', manifold, point, images[0]!), ...symmetryFault()],
    hints: (slope) => {
      if (slope < 1.5) return ['the gradient is wrong already: see checkGradient'];
      const step = DIFFERENCE_STEP * (options.longestStep ?? 1);
      const ahead = moveBy(step, 0);
      const back = moveBy(-step, 0);
      const bend = manifold.inner(
        point,
        gradient,
        manifold.combine(1, displacement(step, 0, ahead), 1, displacement(-step, 0, back)),
      );
      const second = problem.cost(ahead) - 2 * cost + problem.cost(back) - bend;
      return comparedDerivatives('the Hessian', curvatures[0]!, second / step ** 2);
    },
  });

  function symmetryFault(): readonly string[] {
    const u = directions[0]!;
    const v = manifold.randomTangent(point, randomSource(((options.seed ?? 0) ^ 0x5bd1e995) >>> 0));
    const image = apply(v);
    const [uHv, vHu] = [manifold.inner(point, u, image), manifold.inner(point, v, images[0]!)];
    const size = Math.sqrt(manifold.inner(point, image, image)) + Math.abs(vHu);
    if (!(Math.abs(uHv - vHu) > ASYMMETRY * size)) return [];
    return [
      `the Hessian is not symmetric: ⟨u, H v⟩ = ${uHv.toPrecision(6)}, ⟨H u, v⟩ = ${vHu.toPrecision(6)}`,
    ];
  }
}

const DIFFERENCE_STEP = 1e-3;
const ASYMMETRY = 1e-8;
