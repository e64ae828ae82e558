import { SingularValueDecomposition } from 'ml-matrix';
import { asDense, type MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireFinite } from '../matrices/require-finite.js';

/**
 * Returns ‖A⊗B‖₂ = ‖A‖₂ ‖B‖₂, the largest singular value, factors of any shapes, two or more, in
 * O(n³) for each of order n.
 *
 * @example
 * ```ts
 * import { kroneckerProductSpectralNorm } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * const shear = new Matrix([[1.5, 0], [0, 2]]);
 * const turn = new Matrix([[0, -1], [1, 0]]);
 * console.log(kroneckerProductSpectralNorm(shear, turn, shear).toFixed(6)); // 4.000000
 * ```
 *
 * @throws RangeError where there is no factor, or one is empty or not finite; TypeError where one is
 * no matrix.
 */
export function kroneckerProductSpectralNorm(...factors: readonly MatrixLike[]): number {
  const caller = 'kroneckerProductSpectralNorm';
  requireFactors(caller, factors);
  return factors.reduce((product, factor, index) => {
    const matrix = asDense(factor);
    requireFinite(caller, matrix, index);
    // Without autoTranspose it prints a warning of wide matrices.
    const { norm2 } = new SingularValueDecomposition(matrix, {
      computeLeftSingularVectors: false,
      computeRightSingularVectors: false,
      autoTranspose: true,
    });
    return product * norm2;
  }, 1);
}
