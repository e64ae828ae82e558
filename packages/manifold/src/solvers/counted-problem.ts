import type { Manifold } from '../manifolds/manifold.js';
import type { CostFunction, Problem } from '../problems/problem.js';
import { requireAmbient } from '../requirements/require-ambient.js';
import type { Evaluations } from './solution.js';

/** A cost on a manifold whose calls are counted. */
export interface CountedCost<Point> {
  readonly cost: (x: Point) => number;
  /** So far. */
  readonly evaluations: () => Evaluations;
}

/** Cost and Riemannian gradient at a point. */
export interface Evaluation<Point> {
  readonly point: Point;
  readonly cost: number;
  /** Kept, as the Riemannian Hessian needs it. */
  readonly euclideanGradient: Point;
  readonly gradient: Point;
  readonly gradientNorm: number;
}

/** Cost at a point, and the gradient when somebody asks for it. */
export interface Trial<Point> {
  readonly point: Point;
  readonly cost: number;
  /** Computed once. */
  readonly evaluation: () => Evaluation<Point>;
}

/** A problem on a manifold: Riemannian derivatives, and how often each function was called. */
export interface CountedProblem<Point> extends CountedCost<Point> {
  readonly evaluate: (x: Point) => Evaluation<Point>;
  /** Cost and Euclidean gradient at once where they share work, as most trials are accepted. */
  readonly trial: (x: Point) => Trial<Point>;
  /** The Riemannian Hessian applied to a tangent vector. */
  readonly hessian: (at: Evaluation<Point>, u: Point) => Point;
  /** The problem's preconditioner, or the identity. */
  readonly precondition: (x: Point, u: Point) => Point;
}

/** Returns the cost function with its calls counted. */
export function countedCost<Point>(problem: CostFunction<Point>): CountedCost<Point> {
  let calls = 0;
  return {
    cost: (x) => {
      calls += 1;
      return problem.cost(x);
    },
    evaluations: () => ({ cost: calls, gradient: 0, hessian: 0 }),
  };
}

/**
 * Returns the problem on the manifold, with its calls counted. Where it has no Hessian, a difference
 * of two gradients along the retraction stands in.
 *
 * Its functions throw a RangeError which names the caller where a derivative has not the shape of
 * the manifold's points; entries that are not finite are the solver's to deal with.
 */
export function countedProblem<Point>(
  caller: string,
  manifold: Manifold<Point>,
  problem: Problem<Point>,
): CountedProblem<Point> {
  const calls = { cost: 0, gradient: 0, hessian: 0 };
  /** The preconditioner at the point where it was last asked for. */
  let prepared: { readonly x: Point; readonly apply: (u: Point) => Point } | undefined;

  function trial(x: Point): Trial<Point> {
    calls.cost += 1;
    let known: Evaluation<Point> | undefined;
    if (problem.costAndGradient !== undefined) {
      calls.gradient += 1;
      const { cost, gradient } = problem.costAndGradient(x);
      const evaluation = (): Evaluation<Point> => (known ??= evaluated(x, cost, gradient));
      return { point: x, cost, evaluation };
    }
    const cost = problem.cost(x);
    const evaluation = (): Evaluation<Point> => {
      if (known !== undefined) return known;
      calls.gradient += 1;
      known = evaluated(x, cost, problem.gradient(x));
      return known;
    };
    return { point: x, cost, evaluation };
  }

  function evaluated(x: Point, cost: number, euclideanGradient: Point): Evaluation<Point> {
    requireAmbient(caller, 'gradient', manifold, euclideanGradient, 'any');
    const gradient = manifold.riemannianGradient(x, euclideanGradient);
    const gradientNorm = Math.sqrt(manifold.inner(x, gradient, gradient));
    return { point: x, cost, euclideanGradient, gradient, gradientNorm };
  }

  function differencedHessian(at: Evaluation<Point>, u: Point): Point {
    const norm = Math.sqrt(manifold.inner(at.point, u, u));
    if (norm === 0) return u;
    const step = DIFFERENCE_STEP / norm;
    const y = manifold.retract(at.point, manifold.combine(step, u, 0, u));
    calls.gradient += 1;
    const ahead = manifold.riemannianGradient(y, problem.gradient(y));
    const back = manifold.transport(y, at.point, ahead);
    return manifold.combine(1 / step, back, -1 / step, at.gradient);
  }

  return {
    cost: (x) => {
      calls.cost += 1;
      return problem.cost(x);
    },
    evaluate: (x) => trial(x).evaluation(),
    trial,
    hessian: (at, u) => {
      if (problem.hessian === undefined) return differencedHessian(at, u);
      calls.hessian += 1;
      const { point, euclideanGradient } = at;
      const product = problem.hessian(point, u);
      requireAmbient(caller, 'hessian', manifold, product, 'any');
      return manifold.riemannianHessian(point, euclideanGradient, product, u);
    },
    precondition: (x, u) => {
      if (problem.preconditioner === undefined) return u;
      if (prepared === undefined || !Object.is(prepared.x, x)) {
        prepared = { x, apply: problem.preconditioner(x) };
      }
      return prepared.apply(u);
    },
    evaluations: () => ({ ...calls }),
  };
}

/** Between rounding, which divides by it, and curvature, which multiplies: about √ε. */
const DIFFERENCE_STEP = 2 ** -14;
