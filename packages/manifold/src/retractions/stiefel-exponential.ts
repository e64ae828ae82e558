import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import { matrixExponential } from '../matrices/matrix-exponential.js';
import { polished } from '../matrices/polished.js';
import { product } from '../matrices/product.js';
import { rankRevealingFactors } from '../matrices/rank-revealing-factors.js';
import { skewPart } from '../matrices/skew-part.js';
import { transposedProduct } from '../matrices/transposed-product.js';
import { requireStep } from './require-shapes.js';
import { skewBlocks, turnedFrame } from './turned-frame.js';

/**
 * Returns the point of the Stiefel manifold that the geodesic from x along u reaches at time 1, for
 * the metric of the surrounding Euclidean space.
 *
 * [X Q] exp([2A, -Rᵀ; R, 0]) [I; 0] exp(-A) with A = XᵀU and Q R = U - X A: Edelman, Arias and
 * Smith's formula, written with two skew matrices, whose exponentials rounding cannot blow up. The
 * exact exponential map and the dearest retraction, O(n p² + p³) with a constant of hundreds.
 *
 * @example
 * ```ts
 * import { stiefelExponential } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // On the circle, a geodesic of length π / 2 is a quarter turn.
 * const y = stiefelExponential(new Matrix([[1], [0]]), new Matrix([[0], [Math.PI / 2]]));
 * console.log(y.to1DArray().map((entry) => entry.toFixed(4))); // [ '0.0000', '1.0000' ]
 * ```
 *
 * The longer u, the less is left of its digits after all turns: of lengths over 1e8 nothing.
 *
 * @throws RangeError where x and u are not of one shape with rows >= columns.
 * @see [Edelman1998] section 2.2.2
 */
export function stiefelExponential(x: Matrix, u: Matrix): Matrix {
  requireStep('stiefelExponential', x, u);
  const shares = transposedProduct(x, u);
  const skew = skewPart(shares);
  const { q, r } = rankRevealingFactors(combination(1, u, -1, product(x, shares)));
  const turned = matrixExponential(skewBlocks(combination(2, skew, 0, skew), r));
  const point = product(
    turnedFrame(x, q, turned),
    matrixExponential(combination(-1, skew, 0, skew)),
  );
  return frobeniusNorm(u) > LONG ? polished(point) : point;
}

/** Geodesics of many turns collect rounding. */
const LONG = 100;
