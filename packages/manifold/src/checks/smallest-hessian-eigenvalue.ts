import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { randomSource } from '../random/random-source.js';
import { requireAmbient } from '../requirements/require-ambient.js';
import { requireManifold } from '../requirements/require-manifold.js';
import { requireNumber } from '../requirements/require-number.js';
import { requireOptions } from '../requirements/require-options.js';
import { requirePositiveInteger } from '../requirements/require-positive-integer.js';
import { requireProblem } from '../requirements/require-problem.js';
import { requireSeed } from '../requirements/require-seed.js';
import { smallestEigenpair } from './lanczos.js';

/** Options of {@link smallestHessianEigenvalue}. */
export interface HessianEigenvalueOptions {
  /**
   * The residual at which Lanczos's method ends, relative to the largest |eigenvalue|.
   *
   * @defaultValue 1e-8
   */
  readonly tolerance?: number | undefined;
  /**
   * The most applications of the Hessian; each keeps one tangent vector.
   *
   * @defaultValue 200
   */
  readonly maximumIterations?: number | undefined;
  /**
   * Seed of the first direction, a 32-bit integer.
   *
   * @defaultValue 0
   */
  readonly seed?: number | undefined;
}

/** The lowest curvature of a cost at a point. */
export interface HessianEigenvalue<Point> {
  /** Negative: the point is no minimum. */
  readonly value: number;
  /** The eigenvector, a tangent vector of norm 1: the way down from a saddle. */
  readonly direction: Point;
  /** An eigenvalue lies within so much of `value`. */
  readonly residual: number;
  /** The largest |eigenvalue| that was seen: `value` is 0 where it is so many times smaller. */
  readonly scale: number;
}

/**
 * Returns the smallest eigenvalue of the Riemannian Hessian at a point, with its eigenvector (Manopt's
 * hessianextreme): whether a critical point is a minimum (> 0) or a saddle (< 0), and the way down from it.
 *
 * Lanczos's method on the tangent space with full reorthogonalisation: the Hessian is applied, never formed.
 *
 * @example
 * ```ts
 * import { smallestHessianEigenvalue, sphere } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // xᵀAx is critical in every eigenvector; in the second one smaller by 2 (1 - 2) the first way down.
 * const a = Matrix.diag([1, 2, 3]);
 * const problem = {
 *   cost: (x) => x.transpose().mmul(a).mmul(x).get(0, 0),
 *   gradient: (x) => a.mmul(x).mul(2),
 *   hessian: (x, u) => a.mmul(u).mul(2),
 * };
 * const saddle = Matrix.columnVector([0, 1, 0]);
 * const { value, direction } = smallestHessianEigenvalue(sphere(3), problem, saddle);
 * console.log(value.toFixed(6), Math.abs(direction.get(0, 0)).toFixed(6)); // -2.000000 1.000000
 * ```
 *
 * @throws TypeError where the problem has no Hessian; RangeError where the point or a derivative does not
 * fit the manifold, an option is out of its range, or the manifold is of dimension 0.
 */
export function smallestHessianEigenvalue<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  point: Point,
  options: HessianEigenvalueOptions = {},
): HessianEigenvalue<Point> {
  requireManifold(CALLER, 'manifold', manifold);
  requireProblem(CALLER, problem);
  requireOptions(CALLER, options);
  const { tolerance = 1e-8, maximumIterations = 200, seed = 0 } = options;
  requireNumber(CALLER, 'tolerance', tolerance, 'tolerance >= 0', (value) => value >= 0);
  requirePositiveInteger(CALLER, 'maximumIterations', maximumIterations);
  requireSeed(CALLER, seed);
  const { hessian } = problem;
  if (hessian === undefined) {
    throw new TypeError(`${CALLER}: need a problem with a hessian, got one without`);
  }
  if (manifold.dimension < 1) {
    throw new RangeError(`${CALLER}: need a manifold of dimension >= 1, got ${manifold.name}`);
  }
  requireAmbient(CALLER, 'point', manifold, point);
  const euclidean = problem.gradient(point);
  requireAmbient(CALLER, 'gradient', manifold, euclidean);
  const { value, vector, residual, scale } = smallestEigenpair<Point>(
    {
      dimension: manifold.dimension,
      inner: (u, v) => manifold.inner(point, u, v),
      combine: manifold.combine,
      apply: (u) => {
        const ambient = hessian(point, u);
        requireAmbient(CALLER, 'hessian', manifold, ambient);
        return manifold.riemannianHessian(point, euclidean, ambient, u);
      },
    },
    manifold.randomTangent(point, randomSource(seed)),
    { tolerance, steps: maximumIterations },
  );
  return { value, direction: vector, residual, scale };
}

const CALLER = 'smallestHessianEigenvalue';
