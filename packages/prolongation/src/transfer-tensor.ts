import { kroneckerProductOperator, type LinearOperator } from '@msann/kronecker';
import { operatorOf } from './map-operator.js';
import type { ProlongationMap } from './prolongation-map.js';
import { requireMaps } from './requirements/require-map.js';
import { requireNumbers } from './requirements/require-numbers.js';

/**
 * Returns a tensor taken to the fine level along every axis, (P1 ⊗ P2 ⊗ …) vec(X): biases of one axis,
 * weights of two, several heads or banks of weights of three and more, with {@link identityMap} along an
 * axis that stays.
 *
 * @example
 * ```ts
 * import { identityMap, pairAveraging, prolongTensor, restrictTensor } from '@msann/prolongation';
 *
 * // Three banks of weights between layers of 4 and 2 units: 3 x 4 x 2, from 3 x 2 x 1.
 * const maps = [identityMap(3), pairAveraging(4), pairAveraging(2)];
 * const fine = prolongTensor(maps, [2, 4, 6, 8, 10, 12]);
 * console.log([...fine.subarray(0, 8)].map((w) => w.toFixed(1)).join()); // 1.0,1.0,1.0,1.0,2.0,2.0,2.0,2.0
 * console.log([...restrictTensor(maps, fine)].map((w) => w.toFixed(1)).join()); // 2.0,4.0,6.0,8.0,10.0,12.0
 * ```
 *
 * @param maps - one an axis, in the order of the axes
 * @param coarse - row-major `[n1 of the first map, n1 of the second, …]`
 * @returns row-major `[n2 of the first map, n2 of the second, …]`
 * @throws RangeError where there is no map, or not one value an entry; TypeError where one is no map or no number.
 * @see paper section 3.4.1
 */
export function prolongTensor(
  maps: readonly ProlongationMap[],
  coarse: ArrayLike<number>,
): Float64Array {
  return applied('prolongTensor', maps, coarse, (operator) => operator);
}

/**
 * Returns a tensor taken to the coarse level along every axis, (P1 ⊗ P2 ⊗ …)ᵀ vec(X), the adjoint of
 * {@link prolongTensor}. Res(Pro(X)) = X.
 *
 * @example
 * ```ts
 * import { gridPairAveraging, identityMap, restrictTensor } from '@msann/prolongation';
 *
 * // Two images of 2 x 2 pixels, their columns joined.
 * const maps = [identityMap(2), gridPairAveraging([2, 2])];
 * const coarse = restrictTensor(maps, [1, 3, 1, 3, 5, 5, 7, 7]);
 * console.log([...coarse].map((x) => (x / Math.SQRT2).toFixed(1)).join()); // 2.0,2.0,5.0,7.0
 * ```
 *
 * @param maps - one an axis, in the order of the axes
 * @param fine - row-major `[n2 of the first map, n2 of the second, …]`
 * @returns row-major `[n1 of the first map, n1 of the second, …]`
 * @throws RangeError where there is no map, or not one value an entry; TypeError where one is no map or no number.
 * @see paper section 3.4.1
 */
export function restrictTensor(
  maps: readonly ProlongationMap[],
  fine: ArrayLike<number>,
): Float64Array {
  return applied('restrictTensor', maps, fine, (operator) => operator.adjoint());
}

function applied(
  caller: string,
  maps: readonly ProlongationMap[],
  values: ArrayLike<number>,
  turned: (operator: LinearOperator) => LinearOperator,
): Float64Array {
  requireMaps(caller, maps);
  requireNumbers(caller, 'values', values);
  if (maps.length === 0) throw new RangeError(`${caller}: need at least one map, got none`);
  const operator = turned(kroneckerProductOperator(...maps.map(operatorOf)));
  if (values.length !== operator.columns) {
    throw new RangeError(
      `${caller}: need ${operator.columns} values for these maps, got ${values.length}`,
    );
  }
  return operator.matVec(values);
}
