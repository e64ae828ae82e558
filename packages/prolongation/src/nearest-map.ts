import { reorthonormalise } from '@msann/manifold';
import type { Matrix } from 'ml-matrix';
import { denseMapOf } from './dense-map.js';
import type { DenseMap } from './prolongation-map.js';

/**
 * Returns the map with the matrix nearest to X that has orthonormal columns, X (XᵀX)^(-1/2). O(n2 n1²).
 *
 * @throws RangeError that names the caller where an entry is not finite.
 */
export function nearestMap(caller: string, matrix: Matrix): DenseMap {
  const wrong = matrix.to1DArray().find((entry) => !Number.isFinite(entry));
  if (wrong !== undefined) throw new RangeError(`${caller}: need finite entries, got ${wrong}`);
  return denseMapOf(caller, reorthonormalise(matrix));
}
