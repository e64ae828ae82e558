import type { MatrixLike } from '../matrices/matrix-like.js';
import { combinedValues } from './combined-values.js';
import { type KroneckerEigen, kroneckerEigen } from './kronecker-eigen.js';
import { symmetricEigens } from './symmetric-eigen.js';

/**
 * Returns the eigenvalues λ_i + μ_j + … and eigenvectors v_i⊗w_j⊗… of A⊕B⊕…, symmetric factors, from
 * the factors' own.
 *
 * Takes O(n³) for each factor of order n, and one number for each eigenvalue.
 *
 * @example
 * ```ts
 * import { kroneckerSumEigen } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // D - A of a path of two and of three vertices: 0, 2 and 0, 1, 3. Their sums are those of a grid.
 * const two = new Matrix([[1, -1], [-1, 1]]);
 * const three = new Matrix([[1, -1, 0], [-1, 2, -1], [0, -1, 1]]);
 * const { values, vector, ascending } = kroneckerSumEigen(two, three);
 * console.log([...values].map((value) => Math.abs(value).toFixed(2)).join(' ')); // 0.00 1.00 3.00 2.00 3.00 5.00
 *
 * // The Fiedler vector: it splits the grid in two along its long axis.
 * const fiedler = vector(ascending()[1]);
 * console.log([...fiedler].map((value) => Math.abs(value).toFixed(1)).join(' ')); // 0.5 0.0 0.5 0.5 0.0 0.5
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square, empty, not finite, or not
 * symmetric to 1e-12 of its largest entry; TypeError where one is no matrix.
 */
export function kroneckerSumEigen(...factors: readonly MatrixLike[]): KroneckerEigen {
  const eigens = symmetricEigens('kroneckerSumEigen', factors);
  const values = combinedValues(
    eigens.map((eigen) => eigen.values),
    (first, second) => first + second,
  );
  return kroneckerEigen(values, eigens);
}
