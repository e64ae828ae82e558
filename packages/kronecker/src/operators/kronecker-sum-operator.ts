import { requireSome } from '../matrices/require-factors.js';
import { requireSquare } from '../matrices/require-square.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';
import { axisMapOf, type OperatorLike } from './operator-like.js';

/**
 * Returns A⊕B⊕… = A⊗I⊗… + I⊗B⊗… + … of one or more square factors as an operator that never forms
 * it.
 *
 * (A⊕B) vec(X) = vec(A X + X Bᵀ), rows stacked. For d dense factors of order n a matVec takes
 * d n^(d+1) multiplications, for sparse ones n^(d-1) for each entry of each.
 *
 * @example
 * ```ts
 * import { kroneckerSumOperator } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // The Laplacian of a 3 x 3 grid, applied to heat in the middle: it flows to the neighbours.
 * const path = new Matrix([[-1, 1, 0], [1, -2, 1], [0, 1, -1]]);
 * const grid = kroneckerSumOperator(path, path);
 * console.log(grid.matVec([0, 0, 0, 0, 1, 0, 0, 0, 0]).join()); // 0,1,0,1,-4,1,0,1,0
 * ```
 *
 * @throws RangeError where there is no factor or one is not square; TypeError where one is neither
 * matrix nor operator.
 * @see `kroneckerSum`, which forms it; scipy.sparse `kronsum` has its factors in reverse order
 */
export function kroneckerSumOperator(...factors: readonly OperatorLike[]): LinearOperator {
  requireSome('kroneckerSumOperator', 'factor', factors);
  const maps = factors.map((factor) => axisMapOf('kroneckerSumOperator', factor));
  requireSquare('kroneckerSumOperator', maps);
  return operatorFromAxisMap(sumAxisMap(maps));
}

function sumAxisMap(factors: readonly AxisMap[]): AxisMap {
  const order = factors.reduce((result, { rows }) => result * rows, 1);
  return {
    rows: order,
    columns: order,
    work: factors.reduce((sum, { rows, work }) => sum + (work * order) / rows, 0),
    addAlong: (x, left, right, out) => {
      let before = left;
      let after = order * right;
      for (const factor of factors) {
        after /= factor.rows;
        factor.addAlong(x, before, after, out);
        before *= factor.rows;
      }
    },
    transpose: () => sumAxisMap(factors.map((factor) => factor.transpose())),
  };
}
