import { Matrix } from 'ml-matrix';
import { operatorOf } from './map-operator.js';
import type { ProlongationMap } from './prolongation-map.js';
import { requireMap } from './requirements/require-map.js';

/**
 * Returns the matrix P, `[n2, n1]`, of any map.
 *
 * @example
 * ```ts
 * import { pairAveraging, toDense } from '@msann/prolongation';
 *
 * console.log(toDense(pairAveraging(4)).mul(Math.SQRT2).round().to2DArray().join(' | ')); // 1,0 | 1,0 | 0,1 | 0,1
 * ```
 *
 * @throws TypeError where it is no map.
 */
export function toDense(map: ProlongationMap): Matrix {
  requireMap('toDense', map);
  return map.kind === 'dense' ? new Matrix(map.matrix) : operatorOf(map).toDense();
}
