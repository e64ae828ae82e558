import { Matrix } from 'ml-matrix';
import { mapOperator } from './map-operator.js';
import type { ProlongationMap } from './prolongation-map.js';

/**
 * Returns the matrix P, `[n2, n1]`, of any map.
 *
 * @example
 * ```ts
 * import { pairAveraging, toDense } from '@msann/prolongation';
 *
 * console.log(toDense(pairAveraging(4)).mul(Math.SQRT2).round().to2DArray().join(' | ')); // 1,0 | 1,0 | 0,1 | 0,1
 * ```
 */
export function toDense(map: ProlongationMap): Matrix {
  return map.kind === 'dense' ? new Matrix(map.matrix) : mapOperator(map).toDense();
}
