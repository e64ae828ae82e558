import { kroneckerProductOperator, type LinearOperator, matrixOperator } from '@msann/kronecker';
import type { ProlongationMap } from './prolongation-map.js';
import { requireMap } from './requirements/require-map.js';

/**
 * Returns P as a linear operator of `@msann/kronecker`, `[n2, n1]`: to prolong many vectors with, its
 * adjoint to restrict. An aggregation takes O(n2) a vector, a dense map O(n2 n1), a Kronecker
 * product one factor after another.
 *
 * @example
 * ```ts
 * import { mapOperator, pairAveraging } from '@msann/prolongation';
 *
 * const operator = mapOperator(pairAveraging(4));
 * const restricted = operator.adjoint().matVec([1, 3, 5, 7]);
 * console.log(operator.shape, [...restricted].map((x) => (x / Math.SQRT2).toFixed(1)).join()); // [ 4, 2 ] 2.0,6.0
 * ```
 *
 * @throws TypeError where it is no map.
 */
export function mapOperator(map: ProlongationMap): LinearOperator {
  requireMap('mapOperator', map);
  return operatorOf(map);
}

/** Returns the operator of what is known to be a map. */
export function operatorOf(map: ProlongationMap): LinearOperator {
  if (map.kind === 'kronecker') return kroneckerProductOperator(...map.factors.map(operatorOf));
  if (map.kind === 'dense') return matrixOperator(map.matrix);
  const { fineSize, coarseSize, index, weight } = map;
  const offsets = Uint32Array.from({ length: fineSize + 1 }, (_, row) => row);
  return matrixOperator({
    rows: fineSize,
    columns: coarseSize,
    offsets,
    indices: index,
    values: weight,
  });
}
