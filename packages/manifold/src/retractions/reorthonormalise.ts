import type { Matrix } from 'ml-matrix';
import { entryMisfit } from '../matrices/matrix-misfit.js';
import { polarFactor } from '../matrices/polar-factor.js';
import { requireTall } from './require-shapes.js';

/**
 * Returns the nearest matrix with orthonormal columns, X (XᵀX)^(-1/2).
 *
 * Takes the rounding out of a point that many steps have made, or that was written in few digits.
 * Where columns of X depend on each other there is more than one nearest matrix: one of them.
 *
 * @example
 * ```ts
 * import { reorthonormalise } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const rounded = new Matrix([[0.71, -0.71], [0.71, 0.71]]);
 * console.log(reorthonormalise(rounded).get(0, 0).toFixed(6)); // 0.707107
 * ```
 *
 * @throws RangeError where there are more columns than rows, or an entry is not finite; TypeError
 * where the value is no matrix.
 */
export function reorthonormalise(x: Matrix): Matrix {
  requireTall('reorthonormalise', x);
  const misfit = entryMisfit(x);
  if (misfit !== undefined) {
    throw new RangeError(`reorthonormalise: need finite entries, got ${misfit}`);
  }
  return polarFactor(x);
}
