import type { ProlongationMap } from './prolongation-map.js';
import { requireMap } from './requirements/require-map.js';
import { requireNumbers } from './requirements/require-numbers.js';
import { prolongTensor, restrictTensor } from './transfer-tensor.js';

/**
 * Returns Pro(b) = P b: a bias vector, or any values on the nodes, taken to the fine level.
 *
 * @example
 * ```ts
 * import { aggregationMap, prolongVector } from '@msann/prolongation';
 *
 * const fours = aggregationMap([0, 0, 0, 0, 1, 1, 1, 1], 2);
 * console.log([...prolongVector(fours, [2, 6])].join(' ')); // 1 1 1 1 3 3 3 3
 * ```
 *
 * @param coarse - `[n1]`
 * @returns `[n2]`
 * @throws RangeError if the length is not n1; TypeError if it is no map, or a value no number
 * @see paper section 3.4.1
 */
export function prolongVector(map: ProlongationMap, coarse: ArrayLike<number>): Float64Array {
  requireMap('prolongVector', map);
  requireLength('prolongVector', coarse, map.coarseSize);
  return prolongTensor([map], coarse);
}

/**
 * Returns Res(b) = Pᵀ b: values on the fine nodes taken to the coarse level. Res(Pro(b)) = b.
 *
 * @example
 * ```ts
 * import { aggregationMap, restrictVector } from '@msann/prolongation';
 *
 * const fours = aggregationMap([0, 0, 0, 0, 1, 1, 1, 1], 2);
 * console.log([...restrictVector(fours, [1, 1, 1, 1, 3, 3, 3, 3])].join(' ')); // 2 6
 * ```
 *
 * @param fine - `[n2]`
 * @returns `[n1]`
 * @throws RangeError if the length is not n2; TypeError if it is no map, or a value no number
 * @see paper section 3.4.1
 */
export function restrictVector(map: ProlongationMap, fine: ArrayLike<number>): Float64Array {
  requireMap('restrictVector', map);
  requireLength('restrictVector', fine, map.fineSize);
  return restrictTensor([map], fine);
}

function requireLength(caller: string, values: ArrayLike<number>, length: number): void {
  requireNumbers(caller, 'values', values);
  if (values.length !== length) {
    throw new RangeError(`${caller}: need ${length} values for this map, got ${values.length}`);
  }
}
