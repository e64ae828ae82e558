import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { gaussianMatrix } from '../matrices/gaussian-matrix.js';
import { householderQr } from '../matrices/householder-qr.js';
import { lessProduct } from '../matrices/less-product.js';
import { matrixMisfit } from '../matrices/matrix-misfit.js';
import { orthonormalityError } from '../matrices/orthonormality-error.js';
import { polarFactor } from '../matrices/polar-factor.js';
import { symmetricPart } from '../matrices/symmetric-part.js';
import { transposedProduct } from '../matrices/transposed-product.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';
import { requireOptions } from '../requirements/require-options.js';
import { shown } from '../requirements/shown.js';
import { stiefelExponential } from '../retractions/stiefel-exponential.js';
import {
  requireStiefelRetraction,
  type StiefelRetraction,
  stiefelRetractions,
} from '../retractions/stiefel-retractions.js';
import { componentsWarning } from './components-warning.js';
import type { Manifold } from './manifold.js';
import { randomUnitTangent } from './random-unit-tangent.js';
import { rememberedCurvature } from './remembered-curvature.js';
import { sphereDistance, sphereLogarithm } from './sphere-geodesics.js';

export interface StiefelOptions {
  /**
   * How steps come back to the manifold: `'qr'` ({@link qrRetraction}, the cheapest), `'polar'`
   * ({@link polarRetraction}, of second order), `'cayley'` ({@link cayleyRetraction}) or
   * `'exponential'` ({@link stiefelExponential}, along geodesics).
   *
   * @defaultValue 'qr'
   */
  readonly retraction?: StiefelRetraction | undefined;
}

/**
 * Returns the Stiefel manifold of matrices X `[n, p]` with orthonormal columns, XᵀX = I (Manopt's
 * stiefelfactory, pymanopt's Stiefel).
 *
 * The metric is that of the surrounding space, ⟨u, v⟩ = tr(uᵀv). Tangent vectors u have XᵀU skew;
 * the projection is U - X sym(XᵀU), and the Riemannian Hessian that of H - U sym(XᵀG). Transport
 * projects; random points are uniform (Haar's measure). The exponential is known for all p, logarithm
 * and distance for p = 1 alone: for this metric there is no closed form of them.
 *
 * k copies of it are `power(stiefel(n, p), k)`. For n = p these are the orthogonal matrices, in two
 * components that no solver crosses between: `warnings` says so.
 *
 * @example
 * ```ts
 * import { stiefel, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The two largest eigenvalues of diag(1, 2, 3, 4) add up to 7 (principal components).
 * const a = Matrix.diag([1, 2, 3, 4]);
 * const problem = {
 *   cost: (x) => -x.transpose().mmul(a).mmul(x).trace(),
 *   gradient: (x) => a.mmul(x).mul(-2),
 *   hessian: (x, u) => a.mmul(u).mul(-2),
 * };
 * console.log((-trustRegions(stiefel(4, 2), problem).cost).toFixed(6)); // 7.000000
 * ```
 *
 * @throws RangeError where n >= p >= 1 does not hold for integers, or the retraction is unknown.
 * @see [Edelman1998]
 */
export function stiefel(n: number, p: number, options: StiefelOptions = {}): Manifold<Matrix> {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(p) && n >= p && p >= 1)) {
    throw new RangeError(`stiefel: need n >= p >= 1, got n=${shown(n)}, p=${shown(p)}`);
  }
  requireOptions('stiefel', options);
  const { retraction = 'qr' } = options;
  requireStiefelRetraction('stiefel', retraction);
  const { retract, order } = stiefelRetractions[retraction];
  const name = `Stiefel(${n}, ${p})`;
  const dimension = n * p - (p * (p + 1)) / 2;

  const lessNormal = (x: Matrix, ambient: Matrix): Matrix =>
    lessProduct(ambient, x, symmetricPart(transposedProduct(x, ambient)));
  const curvature = rememberedCurvature();
  const riemannianHessian = (x: Matrix, gradient: Matrix, hessian: Matrix, u: Matrix): Matrix =>
    lessNormal(x, lessProduct(hessian, u, curvature(x, gradient)));
  return {
    name,
    dimension,
    typicalDistance: Math.sqrt(p),
    warnings: n > p ? [] : [componentsWarning(name, 'of determinant +1 and -1')],
    inner: (_x, u, v) => frobeniusInner(u, v),
    project: lessNormal,
    riemannianGradient: lessNormal,
    riemannianHessian,
    retract,
    retractionOrder: order(n, p),
    transport: (_x, y, u) => lessNormal(y, u),
    exponential: stiefelExponential,
    ...(p === 1 ? { logarithm: sphereLogarithm, distance: sphereDistance } : {}),
    combine: combination,
    zeroTangent: () => zeroMatrix(n, p),
    randomPoint: (random) => householderQr(gaussianMatrix(n, p, random)).q,
    randomTangent: (x, random) =>
      dimension === 0
        ? zeroMatrix(n, p)
        : randomUnitTangent(
            () => gaussianMatrix(n, p, random),
            (u) => lessNormal(x, u),
          ),
    drift: orthonormalityError,
    restore: polarFactor,
    misfit: (x, entries) => matrixMisfit(x, n, p, entries),
  };
}
