import { armijo } from '../line-searches/armijo.js';
import type { LineSearch } from '../line-searches/line-search.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { requireFunction } from '../requirements/require-function.js';
import { requireNumber } from '../requirements/require-number.js';
import { shown } from '../requirements/shown.js';
import { type CountedProblem, countedProblem } from './counted-problem.js';
import { type DirectionRule, descentSteps } from './descent-steps.js';
import { initialPoint } from './initial-point.js';
import { requireArguments } from './require-arguments.js';
import { runSteps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';

/** Which step length: the longer one, the shorter one, or both by turns. */
export type BarzilaiBorweinRule = 'long' | 'short' | 'alternating';

/** Options of `barzilaiBorwein`. */
export interface BarzilaiBorweinOptions<Point> extends SolverOptions<Point> {
  /**
   * `long`: t = ⟨s, s⟩ / ⟨s, y⟩; `short`: t = ⟨s, y⟩ / ⟨y, y⟩; for the last step s and the change y of
   * the gradient along it.
   *
   * @defaultValue 'alternating'
   */
  readonly stepRule?: BarzilaiBorweinRule | undefined;
  /**
   * How many of the last costs a new one is compared with: it has to be lower than the highest of
   * them. 1 never lets the cost rise.
   *
   * @defaultValue 10
   */
  readonly costMemory?: number | undefined;
  /**
   * @defaultValue `armijo()`
   */
  readonly lineSearch?: LineSearch | undefined;
}

/**
 * Returns the solution that gradient descent with the steps of Barzilai and Borwein finds: each is as
 * long as the last change of the gradient suggests. The cost may rise at times, which is what makes
 * it fast: a search by Grippo, Lampariello and Lucidi's rule bounds it by the last few costs.
 *
 * @example
 * ```ts
 * import { barzilaiBorwein, sphere } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The eigenvector of a matrix's smallest eigenvalue.
 * const a = new Matrix([[2, 1, 0], [1, 2, 1], [0, 1, 2]]);
 * const { cost } = barzilaiBorwein(sphere(3), {
 *   cost: (x) => x.dot(a.mmul(x)),
 *   gradient: (x) => a.mmul(x).mul(2),
 * });
 * console.log(cost.toFixed(6), (2 - Math.SQRT2).toFixed(6)); // 0.585786 0.585786
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 * @see [IannazzoPorcelli2018]
 */
export function barzilaiBorwein<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: BarzilaiBorweinOptions<Point> = {},
): Solution<Point> {
  requireArguments('barzilaiBorwein', manifold, problem, options);
  requireFunction('barzilaiBorwein', 'lineSearch', options.lineSearch);
  const { stepRule = 'alternating', costMemory = 10, lineSearch = armijo() } = options;
  if (!(STEP_RULES as readonly string[]).includes(stepRule)) {
    throw new RangeError(
      `barzilaiBorwein: need stepRule to be one of ${STEP_RULES.join(', ')}, got stepRule=${shown(stepRule)}`,
    );
  }
  requireNumber(
    'barzilaiBorwein',
    'costMemory',
    costMemory,
    'an integer costMemory >= 1',
    (count) => Number.isSafeInteger(count) && count >= 1,
  );
  const counted = countedProblem('barzilaiBorwein', manifold, problem);
  const initial = initialPoint('barzilaiBorwein', manifold, options);
  const rule = barzilaiBorweinRule(manifold, counted, stepRule, costMemory);
  const descent = { manifold, counted, initial, lineSearch, rule };
  return runSteps(manifold, counted, options, (halted) => descentSteps(descent, halted));
}

function barzilaiBorweinRule<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  stepRule: BarzilaiBorweinRule,
  costMemory: number,
): DirectionRule<Point> {
  const costs: number[] = [];
  let step: number | undefined;
  let short = stepRule === 'short';

  return {
    direction: (at) => {
      if (costs.length === 0) costs.push(at.cost);
      const steepest = counted.precondition(at.point, at.gradient);
      return manifold.combine(-1, steepest, 0, steepest);
    },
    firstStep: () => step,
    reference: () => Math.max(...costs),
    learn: ({ before, after, step: taken, slope, carried }) => {
      costs.push(after.cost);
      if (costs.length > costMemory) costs.shift();
      const x = after.point;
      const old = manifold.transport(before.point, x, before.gradient);
      const change = manifold.combine(1, after.gradient, -1, old);
      const bend = taken * manifold.inner(x, carried, change);
      if (short) step = bend / manifold.inner(x, change, counted.precondition(x, change));
      else step = (taken * taken * -slope) / bend;
      // Along negative curvature any step is too short: twice the last one is a careful answer.
      if (!(bend > 0 && step > 0 && step < Infinity)) step = 2 * taken;
      if (stepRule === 'alternating') short = !short;
    },
    forget: () => {
      const known = step !== undefined;
      step = undefined;
      return known;
    },
  };
}

const STEP_RULES = ['long', 'short', 'alternating'] as const;
