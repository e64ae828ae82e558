import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { gram } from '../matrices/gram.js';
import { identityMatrix } from '../matrices/identity-matrix.js';
import { product } from '../matrices/product.js';
import { solveLinear } from '../matrices/solve-linear.js';
import { transposed } from '../matrices/transposed.js';
import { transposedProduct } from '../matrices/transposed-product.js';

/** The Cayley curve that begins at a point, and what a search along it has to know. */
export interface CayleyCurve {
  /** The point Y(τ), with orthonormal columns for every τ. */
  readonly at: (step: number) => Matrix;
  /** W X, along which the curve begins, downwards. */
  readonly direction: Matrix;
  /** Minus the derivative of the cost along the curve at τ = 0: ½ ‖W‖². */
  readonly slope: number;
}

/**
 * Returns Y(τ) = (I + τ/2 W)⁻¹ (I - τ/2 W) X, the curve of descent with W = G Xᵀ - X Gᵀ.
 *
 * With the Riemannian gradient G, K = XᵀG (which is skew) and H = GᵀG + K², it is
 * Y = X - τ (G + X (K + τ/2 H)) A with A = (I + τK + τ²/4 H)⁻¹: of all inverses only one, of order p. H is
 * positive semidefinite and K skew, so that the inverse exists for every τ; and no term is large
 * beside Y - X, as the 2p by 2p system of Wen and Yin has them.
 */
export function cayleyCurve(x: Matrix, gradient: Matrix): CayleyCurve {
  const square = gram(gradient);
  const raw = transposedProduct(x, gradient);
  const skew = combination(1 / 2, raw, -1 / 2, transposed(raw));
  const rest = combination(1, square, 1, product(skew, skew));
  const identity = identityMatrix(x.columns);

  function at(step: number): Matrix {
    const quarter = combination(step, skew, (step * step) / 4, rest);
    const a = solveLinear(combination(1, identity, 1, quarter), identity);
    const inside = product(combination(step, skew, (step * step) / 2, rest), a);
    const along = product(gradient, a);
    return combination(1, product(x, combination(1, identity, -1, inside)), -step, along);
  }

  return {
    at,
    direction: combination(1, gradient, 1, product(x, skew)),
    slope: square.trace() + frobeniusInner(skew, skew),
  };
}
