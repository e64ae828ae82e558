import { Matrix } from 'ml-matrix';
import { nearestMap } from '../nearest-map.js';
import type { DenseMap } from '../prolongation-map.js';
import { requireDense } from '../requirements/require-map.js';
import { requireRatio } from './require-sizes.js';

/**
 * Returns a large map between paths that goes on as a small one does, of the same ratio r = n2/n1: its first
 * and last columns at the ends, its middle column in between, moved r rows a column; then the nearest
 * matrix with orthonormal columns. This is how the paper comes from local optima of small problems to
 * formulas, without the formula. O(n2 n1²).
 *
 * @example
 * ```ts
 * import { path } from '@msann/graph-lineage';
 * import { optimalProlongation } from '@msann/objective';
 * import { denseMap, repeatPattern } from '@msann/prolongation';
 *
 * const small = denseMap(optimalProlongation(path(6), path(12), { s: 1 }).P);
 * const large = repeatPattern(small, 24, 48);
 * console.log(large.fineSize, large.coarseSize); // 48 24
 * ```
 *
 * @throws RangeError where the sizes are not of the small map's ratio, or smaller than its; TypeError where that is
 * no dense map.
 * @see paper section 3.3.3
 */
export function repeatPattern(small: DenseMap, coarseSize: number, fineSize: number): DenseMap {
  requireDense('repeatPattern', small);
  const ratio = requireRatio('repeatPattern', coarseSize, fineSize);
  const fits = small.fineSize === ratio * small.coarseSize && small.coarseSize <= coarseSize;
  if (!fits) {
    throw new RangeError(
      `repeatPattern: need a map from n to ${ratio}n, n <= ${coarseSize}, got one from ${small.coarseSize} to ${small.fineSize}`,
    );
  }
  const middle = Math.floor(small.coarseSize / 2);
  const added = coarseSize - small.coarseSize;
  const matrix = Matrix.zeros(fineSize, coarseSize);
  for (let column = 0; column < coarseSize; column += 1) {
    const moved = Math.min(Math.max(0, column - middle), added);
    for (let row = 0; row < small.fineSize; row += 1) {
      matrix.set(row + ratio * moved, column, small.matrix.get(row, column - moved));
    }
  }
  return nearestMap('repeatPattern', matrix);
}
