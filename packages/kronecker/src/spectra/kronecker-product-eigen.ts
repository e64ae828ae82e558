import type { MatrixLike } from '../matrices/matrix-like.js';
import { combinedValues } from './combined-values.js';
import { type KroneckerEigen, kroneckerEigen } from './kronecker-eigen.js';
import { symmetricEigens } from './symmetric-eigen.js';

/**
 * Returns the eigenvalues λ_i μ_j … and eigenvectors v_i⊗w_j⊗… of A⊗B⊗…, symmetric factors, from the
 * factors' own.
 *
 * Takes O(n³) for each factor of order n, and one number for each eigenvalue.
 *
 * @example
 * ```ts
 * import { kroneckerProductEigen } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // A covariance over places and times that is their Kronecker product.
 * const places = new Matrix([[2, 1], [1, 2]]);
 * const times = new Matrix([[5, 4], [4, 5]]);
 * const { values, vectors, ascending } = kroneckerProductEigen(places, times);
 * console.log([...values].map((value) => value.toFixed(0)).join(' ')); // 1 9 3 27
 * console.log(ascending().join(), vectors.shape); // 0,2,1,3 [ 4, 4 ]
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square, empty, not finite, or not
 * symmetric to 1e-12 of its largest entry; TypeError where one is no matrix.
 */
export function kroneckerProductEigen(...factors: readonly MatrixLike[]): KroneckerEigen {
  const eigens = symmetricEigens('kroneckerProductEigen', factors);
  const values = combinedValues(
    eigens.map((eigen) => eigen.values),
    (first, second) => first * second,
  );
  return kroneckerEigen(values, eigens);
}
