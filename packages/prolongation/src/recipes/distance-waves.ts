import { path } from '@msann/graph-lineage';
import { distanceScale, matchingProlongation } from '@msann/objective';
import { denseMap } from '../dense-map.js';
import type { DenseMap } from '../prolongation-map.js';
import { requireSizes } from './require-sizes.js';

/**
 * Returns the map between paths that sends each eigenvector of the coarse distances to the fine one of
 * the matched eigenvalue, P = V2 M V1ᵀ, signs equal at the first vertex: for paths what
 * {@link trigonometricInterpolation} is for cycles. A global minimum at s = 1 and β the ratio of the
 * largest eigenvalues (and, for n2 = 2 n1, at β = 1/4, where E is about n1/3π), for all sizes n1 <= n2.
 *
 * @example
 * ```ts
 * import { distanceWaves } from '@msann/prolongation';
 *
 * const { matrix } = distanceWaves(3, 6);
 * const percent = matrix.getColumn(0).map((entry) => Math.round(100 * entry));
 * console.log(percent.join(' ')); // 85 50 13 -8 -8 6
 * ```
 *
 * @throws RangeError where the sizes are not integers with 1 <= coarseSize <= fineSize.
 */
export function distanceWaves(coarseSize: number, fineSize: number): DenseMap {
  requireSizes('distanceWaves', coarseSize, fineSize);
  const [coarse, fine] = [path(coarseSize), path(fineSize)];
  const scale = distanceScale(coarse, fine);
  return denseMap(matchingProlongation(coarse, fine, { process: 'locality', scale }).P);
}
