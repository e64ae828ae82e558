import { Matrix } from 'ml-matrix';
import { denseMap } from '../dense-map.js';
import type { DenseMap } from '../prolongation-map.js';
import { requireSizes } from './require-sizes.js';

/**
 * Returns the band-limited interpolation between cycles: with x = i/n2 - j/n1
 *
 *     P[i, j] = (1 + 2 Σ_{0<k<n1/2} cos 2πkx + c cos πn1x) / √(n1 n2),
 *
 * the last term where n1 is even, c = √2, or 1 for n2 = n1. It sends each wave of the coarse cycle to
 * the wave of the same frequency on the fine one, so it exists for all sizes n1 <= n2.
 *
 * At s = 1, β = 1/4 and n2 = 2 n1, n1 even, it is a global minimum:
 * E = ½ Σ_{odd k < n1/2} sec⁴(πk/2n1) (+ 1 where n1 ≡ 2 mod 4), about 2 n1/3π.
 *
 * @example
 * ```ts
 * import { trigonometricInterpolation } from '@msann/prolongation';
 *
 * const { matrix } = trigonometricInterpolation(3, 6);
 * const percent = matrix.getColumn(0).map((entry) => Math.round(100 * entry));
 * console.log(percent.join(' ')); // 71 47 0 -24 0 47
 * ```
 *
 * @throws RangeError where the sizes are not integers with 1 <= coarseSize <= fineSize.
 */
export function trigonometricInterpolation(coarseSize: number, fineSize: number): DenseMap {
  requireSizes('trigonometricInterpolation', coarseSize, fineSize);
  const waves = Array.from({ length: Math.ceil(coarseSize / 2) }, (_, k): number =>
    k === 0 ? 1 : 2,
  );
  if (coarseSize % 2 === 0) waves.push(fineSize > coarseSize ? Math.SQRT2 : 1);
  const scale = 1 / Math.sqrt(coarseSize * fineSize);
  const matrix = new Matrix(fineSize, coarseSize);
  for (let i = 0; i < fineSize; i += 1) {
    for (let j = 0; j < coarseSize; j += 1) {
      // In whole numbers of 1/(n1 n2) of a turn: no digits are lost to many turns.
      const turn = i * coarseSize - j * fineSize;
      matrix.set(i, j, scale * waveSum(waves, turn, coarseSize * fineSize));
    }
  }
  return denseMap(matrix);
}

/** Σ_k c_k cos(2πk t/T). */
function waveSum(waves: readonly number[], turn: number, period: number): number {
  return waves.reduce(
    (sum, factor, k) => sum + factor * Math.cos((2 * Math.PI * ((k * turn) % period)) / period),
    0,
  );
}
