import type { LineSearch } from '../line-searches/line-search.js';
import { strongWolfe } from '../line-searches/strong-wolfe.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { requireFunction } from '../requirements/require-function.js';
import { requireNumber } from '../requirements/require-number.js';
import { shown } from '../requirements/shown.js';
import { type BetaRule, betaRules } from './conjugate-gradient-beta.js';
import { type CountedProblem, countedProblem } from './counted-problem.js';
import { type DirectionRule, descentSteps } from './descent-steps.js';
import { initialPoint } from './initial-point.js';
import { requireArguments } from './require-arguments.js';
import { runSteps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Options of `conjugateGradient`. */
export interface ConjugateGradientOptions<Point> extends SolverOptions<Point> {
  /**
   * How much of the last direction is kept.
   *
   * @defaultValue 'hestenes-stiefel'
   */
  readonly betaRule?: BetaRule | undefined;
  /**
   * Powell's restart: takes the steepest direction where two gradients in a row are not orthogonal,
   * |⟨g⁺, g⟩| ≥ restartThreshold ‖g⁺‖².
   *
   * @defaultValue Infinity, never
   */
  readonly restartThreshold?: number | undefined;
  /**
   * @defaultValue `strongWolfe({ curvature: 0.4 })`
   */
  readonly lineSearch?: LineSearch | undefined;
}

/**
 * Returns the solution that the nonlinear conjugate gradient method finds: each direction is the
 * steepest one plus β times the last, transported. It needs little memory and no Hessian.
 *
 * @example
 * ```ts
 * import { conjugateGradient, stiefel } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The plane that holds most of the variance of some points in space: their first two principal axes.
 * const points = new Matrix([[3, 0, 0], [0, 2, 0], [0, 0, 1], [-3, 0, 0], [0, -2, 0], [0, 0, -1]]);
 * const scatter = points.transpose().mmul(points);
 * const { cost } = conjugateGradient(stiefel(3, 2), {
 *   cost: (x) => -scatter.mmul(x).mul(x).sum(),
 *   gradient: (x) => scatter.mmul(x).mul(-2),
 * });
 * console.log((-cost).toFixed(6)); // 26.000000
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 * @see [AbsilMahonySepulchre2008] section 8.3, [HagerZhang2006] for the rules
 */
export function conjugateGradient<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: ConjugateGradientOptions<Point> = {},
): Solution<Point> {
  requireArguments('conjugateGradient', manifold, problem, options);
  requireFunction('conjugateGradient', 'lineSearch', options.lineSearch);
  const { betaRule = 'hestenes-stiefel', restartThreshold = Infinity } = options;
  if (typeof betaRule !== 'string' || !Object.hasOwn(betaRules, betaRule)) {
    throw new RangeError(
      `conjugateGradient: need betaRule to be one of ${Object.keys(betaRules).join(', ')}, got betaRule=${shown(betaRule)}`,
    );
  }
  requireNumber(
    'conjugateGradient',
    'restartThreshold',
    restartThreshold,
    'restartThreshold > 0',
    (value) => value > 0,
  );
  const counted = countedProblem('conjugateGradient', manifold, problem);
  const initial = initialPoint('conjugateGradient', manifold, options);
  const rule = conjugateRule(manifold, counted, betaRule, restartThreshold);
  const lineSearch = options.lineSearch ?? strongWolfe({ curvature: 0.4 });
  const descent = { manifold, counted, initial, lineSearch, rule };
  return runSteps(manifold, counted, options, (halted) => descentSteps(descent, halted));
}

function conjugateRule<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  betaRule: BetaRule,
  restartThreshold: number,
): DirectionRule<Point> {
  const { combine, inner, transport } = manifold;
  /** P g and the direction at the point reached last. */
  let steepest: Point | undefined;
  let direction: Point | undefined;

  return {
    direction: (at) => {
      steepest ??= counted.precondition(at.point, at.gradient);
      return direction ?? combine(-1, steepest, 0, steepest);
    },
    learn: ({ before, after, directionNorm, slope, carried }) => {
      const { point: x, gradient } = after;
      const oldSteepest = steepest ?? before.gradient;
      const plain = oldSteepest === before.gradient;
      steepest = counted.precondition(x, gradient);
      const oldGradient = transport(before.point, x, before.gradient);
      const change = combine(1, gradient, -1, oldGradient);
      const newSquare = inner(x, gradient, steepest);
      direction = undefined;
      if (Math.abs(inner(x, oldGradient, steepest)) >= restartThreshold * newSquare) return;

      const beta = betaRules[betaRule]({
        newSquare,
        oldSquare: inner(before.point, before.gradient, oldSteepest),
        newChange: inner(x, steepest, change),
        directionChange: inner(x, carried, change),
        directionNew: inner(x, carried, gradient),
        slope,
        changeSquare: inner(x, change, plain ? change : counted.precondition(x, change)),
        directionNorm,
        oldNorm: before.gradientNorm,
      });
      if (Number.isFinite(beta)) direction = combine(-1, steepest, beta, carried);
    },
    forget: () => {
      const known = direction !== undefined;
      direction = undefined;
      return known;
    },
  };
}
