import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { polarFactor } from '../matrices/polar-factor.js';
import { requireStep } from './require-shapes.js';

/**
 * Returns the point of the Stiefel manifold that the tangent vector u leads to from x:
 * (X + U)(I + UᵀU)^(-1/2), the point nearest to X + U.
 *
 * Of second order: it leaves the geodesic of the Euclidean metric by O(‖u‖³). O(n p² + p³).
 *
 * @example
 * ```ts
 * import { polarRetraction } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const quarterTurn = new Matrix([[0, -1], [1, 0]]);
 * const y = polarRetraction(Matrix.eye(2), quarterTurn); // halfway there
 * console.log(y.get(1, 0).toFixed(4)); // 0.7071
 * ```
 *
 * @throws RangeError where x and u are not of one shape with rows >= columns.
 * @see Absil, Mahony, Sepulchre, Optimization Algorithms on Matrix Manifolds, example 4.1.3
 */
export function polarRetraction(x: Matrix, u: Matrix): Matrix {
  requireStep('polarRetraction', x, u);
  return polarFactor(combination(1, x, 1, u));
}
