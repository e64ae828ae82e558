import type { AggregationMap } from '../prolongation-map.js';
import { requireSize } from '../requirements/require-size.js';
import { shown } from '../requirements/shown.js';
import { blockAveraging } from './block-averaging.js';

/**
 * Returns the pair-averaging map between paths or cycles of n/2 and n vertices:
 * P[2j, j] = P[2j+1, j] = 1/√2. The paper's networks use it for data on a line.
 *
 * @example
 * ```ts
 * import { pairAveraging } from '@msann/prolongation';
 *
 * console.log([...pairAveraging(6).index].join(' ')); // 0 0 1 1 2 2
 * ```
 *
 * @param fineSize - n, even
 * @throws RangeError if n is not a positive even number
 * @see paper section 3.3.3, Figure 3; docs/bibliography.md [MsANN-code] ('path')
 */
export function pairAveraging(fineSize: number): AggregationMap {
  if (!Number.isInteger(fineSize) || fineSize < 2 || fineSize % 2 !== 0) {
    throw new RangeError(`pairAveraging: need an even fine size >= 2, got ${shown(fineSize)}`);
  }
  requireSize('pairAveraging', 'fineSize', fineSize);
  return blockAveraging(fineSize / 2, fineSize);
}
