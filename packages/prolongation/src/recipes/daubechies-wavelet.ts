import type { DenseMap } from '../prolongation-map.js';
import { requireSize } from '../requirements/require-size.js';
import { shown } from '../requirements/shown.js';
import { cycleStencilMap } from './cycle-stencil-map.js';
import { requireSizes } from './require-sizes.js';

/** Lengths of the Daubechies filters there are. */
export type DaubechiesLength = 2 | 4 | 6;

/**
 * Returns the low-pass half of a Daubechies wavelet transform between the cycles n and 2n: column j
 * holds the filter's entries at 2j, 2j + 1, …, wrapped around. Length 2 is Haar's, {@link pairAveraging}
 * as a dense map. At s = 1, β = 1/4 length 4 has E = n/2 and length 6 has E = 5n/16 for n >= 8.
 *
 * @example
 * ```ts
 * import { daubechiesWavelet } from '@msann/prolongation';
 *
 * const { matrix } = daubechiesWavelet(4, 4);
 * const percent = matrix.getColumn(1).map((entry) => Math.round(100 * entry));
 * console.log(percent.join(' ')); // 0 0 48 84 22 -13 0 0
 * ```
 *
 * @param coarseSize - n, at least half of the filter's length
 * @throws RangeError where coarseSize is smaller than that or no integer, or there is no such filter.
 * @see [Daubechies1988]
 */
export function daubechiesWavelet(coarseSize: number, length: DaubechiesLength): DenseMap {
  requireSize('daubechiesWavelet', 'coarseSize', coarseSize);
  requireSizes('daubechiesWavelet', coarseSize, 2 * coarseSize);
  const filter = filters.get(length);
  if (filter === undefined) {
    throw new RangeError(
      `daubechiesWavelet: need a length of ${[...filters.keys()].join(', ')}, got length=${shown(length)}`,
    );
  }
  if (2 * coarseSize < length) {
    throw new RangeError(
      `daubechiesWavelet: need coarseSize >= ${length / 2} for length=${length}, got coarseSize=${coarseSize}`,
    );
  }
  return cycleStencilMap(coarseSize, 2, filter, 0);
}

const root3 = Math.sqrt(3);
const root10 = Math.sqrt(10);
const nested = Math.sqrt(5 + 2 * root10);

const filters: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [Math.SQRT1_2, Math.SQRT1_2]],
  [4, [1 + root3, 3 + root3, 3 - root3, 1 - root3].map((entry) => entry / (4 * Math.SQRT2))],
  [
    6,
    [
      1 + root10 + nested,
      5 + root10 + 3 * nested,
      10 - 2 * root10 + 2 * nested,
      10 - 2 * root10 - 2 * nested,
      5 + root10 - 3 * nested,
      1 + root10 - nested,
    ].map((entry) => entry / (16 * Math.SQRT2)),
  ],
]);
