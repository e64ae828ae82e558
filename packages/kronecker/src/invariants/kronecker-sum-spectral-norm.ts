import type { MatrixLike } from '../matrices/matrix-like.js';
import { symmetricEigens } from '../spectra/symmetric-eigen.js';

/**
 * Returns ‖A⊕B‖₂ = max(|Σ λ_max|, |Σ λ_min|), symmetric factors, two or more, from their own
 * eigenvalues, in O(n³) for each of order n.
 *
 * Factors that are not symmetric have no such formula: ‖A⊕B‖₂ <= ‖A‖₂ + ‖B‖₂ is all that is known.
 *
 * @example
 * ```ts
 * import { kroneckerSumSpectralNorm } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // The longest stable explicit step of heat on a 2 x 2 grid is 2 / ‖L‖₂.
 * const path = new Matrix([[-1, 1], [1, -1]]);
 * console.log((2 / kroneckerSumSpectralNorm(path, path)).toFixed(6)); // 0.500000
 * ```
 *
 * @throws RangeError where there is no factor, or one is not square, empty, not finite, or not
 * symmetric to 1e-12 of its largest entry; TypeError where one is no matrix.
 */
export function kroneckerSumSpectralNorm(...factors: readonly MatrixLike[]): number {
  const eigens = symmetricEigens('kroneckerSumSpectralNorm', factors);
  const largest = eigens.reduce((sum, { values }) => sum + values.at(-1)!, 0);
  const smallest = eigens.reduce((sum, { values }) => sum + values[0]!, 0);
  return Math.max(Math.abs(largest), Math.abs(smallest));
}
