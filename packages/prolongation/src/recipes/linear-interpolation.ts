import type { DenseMap } from '../prolongation-map.js';
import { cycleStencilMap } from './cycle-stencil-map.js';
import { requireRatio } from './require-sizes.js';

/**
 * Returns linear interpolation between cycles, the map of geometric multigrid, made orthonormal: hats
 * 1 - |d|/r around the fine vertices r j, r = n2/n1, in Löwdin's way, P = B (BᵀB)^(-1/2).
 *
 * For r = 2 the hats are (½, 1, ½), and E = Σ_{odd k < n1} 1/(1 + cos²(πk/n1)) at s = 1, β = 1/4,
 * n1 even: about n1/√8.
 *
 * @example
 * ```ts
 * import { linearInterpolation } from '@msann/prolongation';
 *
 * const { matrix } = linearInterpolation(4, 8);
 * const percent = matrix.getColumn(0).map((entry) => Math.round(100 * entry));
 * console.log(percent.join(' ')); // 84 38 -7 -3 2 -3 -7 38
 * ```
 *
 * @throws RangeError where fineSize is not a multiple of coarseSize.
 */
export function linearInterpolation(coarseSize: number, fineSize: number): DenseMap {
  const ratio = requireRatio('linearInterpolation', coarseSize, fineSize);
  const hat = Array.from({ length: 2 * ratio - 1 }, (_, d) => 1 - Math.abs(d + 1 - ratio) / ratio);
  return cycleStencilMap(coarseSize, ratio, hat, 1 - ratio);
}
