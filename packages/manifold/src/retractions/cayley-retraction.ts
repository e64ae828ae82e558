import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import { gram } from '../matrices/gram.js';
import { identityMatrix } from '../matrices/identity-matrix.js';
import { polished } from '../matrices/polished.js';
import { product } from '../matrices/product.js';
import { rankRevealingFactors } from '../matrices/rank-revealing-factors.js';
import { skewPart } from '../matrices/skew-part.js';
import { solveLinear } from '../matrices/solve-linear.js';
import { transposedProduct } from '../matrices/transposed-product.js';
import { requireStep } from './require-shapes.js';
import { skewBlocks, turnedFrame } from './turned-frame.js';

/**
 * Returns the point of the Stiefel manifold that the tangent vector u leads to from x:
 * (I - W/2)⁻¹ (I + W/2) X with W X = U and W = V Xᵀ - X Vᵀ, V = U - X XᵀU / 2, which is skew.
 *
 * With A = XᵀU and N = U - X A that is (2X + N)(I - A/2 + NᵀN/4)⁻¹ - X: p equations instead of n,
 * always solvable, O(n p² + p³). It follows the geodesics of the canonical metric to second order;
 * those of the Euclidean metric, which `stiefel` has, to second order where n = p or p = 1 and
 * otherwise to first.
 *
 * @example
 * ```ts
 * import { cayleyRetraction } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const x = new Matrix([[1], [0]]);
 * const y = cayleyRetraction(x, new Matrix([[0], [2]]));
 * console.log(y.to1DArray()); // [ 0, 1 ]
 * ```
 *
 * @throws RangeError where x and u are not of one shape with rows >= columns.
 * @see Wen, Yin, A feasible method for optimization with orthogonality constraints, 2013
 */
export function cayleyRetraction(x: Matrix, u: Matrix): Matrix {
  requireStep('cayleyRetraction', x, u);
  const shares = transposedProduct(x, u);
  const along = skewPart(shares);
  // Of a step that rounding has left with a normal part, the tangent part.
  const across = combination(1, u, -1, product(x, shares));
  if (frobeniusNorm(u) > LONG) return longStep(x, along, across);
  const identity = identityMatrix(x.columns);
  const system = combination(1, combination(1, identity, -0.5, along), 0.25, gram(across));
  const inverse = solveLinear(system, identity);
  return combination(1, product(combination(2, x, 1, across), inverse), -1, x);
}

/** The same where squares of N would drown the rest: W in an orthonormal basis, 2p equations. */
function longStep(x: Matrix, along: Matrix, across: Matrix): Matrix {
  const { q, r } = rankRevealingFactors(across);
  const w = skewBlocks(along, r);
  const identity = identityMatrix(w.rows);
  const turn = solveLinear(combination(1, identity, -0.5, w), combination(1, identity, 0.5, w));
  return polished(turnedFrame(x, q, turn));
}

const LONG = 10;
