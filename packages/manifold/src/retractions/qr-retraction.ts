import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { orthonormalFactor } from '../matrices/orthonormal-factor.js';
import { requireStep } from './require-shapes.js';

/**
 * Returns the point of the Stiefel manifold that the tangent vector u leads to from x: Q of
 * X + U = Q R, where R has a positive diagonal.
 *
 * Without that sign, Q would jump. The cheapest retraction, O(n p²), of first order: it leaves the
 * geodesic by O(‖u‖²).
 *
 * @example
 * ```ts
 * import { qrRetraction } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const x = new Matrix([[1], [0]]);
 * const u = new Matrix([[0], [0.75]]); // at right angles to x
 * console.log(qrRetraction(x, u).to2DArray()); // [ [ 0.8 ], [ 0.6000000000000001 ] ]
 * ```
 *
 * @throws RangeError where x and u are not of one shape with rows >= columns.
 * @see Absil, Mahony, Sepulchre, Optimization Algorithms on Matrix Manifolds, example 4.1.3
 */
export function qrRetraction(x: Matrix, u: Matrix): Matrix {
  requireStep('qrRetraction', x, u);
  return orthonormalFactor(combination(1, x, 1, u));
}
