import type { ProlongationMap } from './prolongation-map.js';

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
 * @throws RangeError if the length is not n1
 * @see paper section 3.4.1
 */
export function prolongVector(map: ProlongationMap, coarse: ArrayLike<number>): Float64Array {
  checkLength('prolongVector', coarse, map.coarseSize);
  const fine = new Float64Array(map.fineSize);
  for (let f = 0; f < fine.length; f++) {
    if (map.kind === 'aggregation') {
      fine[f] = map.weight[f]! * coarse[map.index[f]!]!;
    } else {
      for (let c = 0; c < map.coarseSize; c++) fine[f]! += map.matrix.get(f, c) * coarse[c]!;
    }
  }
  return fine;
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
 * @throws RangeError if the length is not n2
 * @see paper section 3.4.1
 */
export function restrictVector(map: ProlongationMap, fine: ArrayLike<number>): Float64Array {
  checkLength('restrictVector', fine, map.fineSize);
  const coarse = new Float64Array(map.coarseSize);
  for (let f = 0; f < map.fineSize; f++) {
    if (map.kind === 'aggregation') {
      coarse[map.index[f]!]! += map.weight[f]! * fine[f]!;
    } else {
      for (let c = 0; c < coarse.length; c++) coarse[c]! += map.matrix.get(f, c) * fine[f]!;
    }
  }
  return coarse;
}

function checkLength(name: string, values: ArrayLike<number>, length: number): void {
  if (values.length !== length) {
    throw new RangeError(`${name}: need ${length} values for this map, got ${values.length}`);
  }
}
