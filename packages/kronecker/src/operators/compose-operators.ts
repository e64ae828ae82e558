import { requireSome } from '../matrices/require-factors.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';
import { axisMapOf, type OperatorLike } from './operator-like.js';

/**
 * Returns the matrix product A B … of operators or matrices, as an operator: the last acts first.
 *
 * @example
 * ```ts
 * import { composeOperators, kroneckerProductOperator, matrixOperator } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // The mean of the two column means of a 2 x 2 image: P (P⊗I), P = ½ [1 1].
 * const mean = new Matrix([[0.5, 0.5]]);
 * const columnMeans = kroneckerProductOperator(mean, Matrix.eye(2));
 * const imageMean = composeOperators(matrixOperator(mean), columnMeans);
 * console.log(imageMean.shape, imageMean.matVec([1, 2, 3, 6])[0]); // [ 1, 4 ] 3
 * ```
 *
 * @throws RangeError where there is no operator, or one has not as many columns as the next has
 * rows; TypeError where one is neither matrix nor operator.
 */
export function composeOperators(...operators: readonly OperatorLike[]): LinearOperator {
  requireSome('composeOperators', 'operator', operators);
  const maps = operators.map((operator) => axisMapOf('composeOperators', operator));
  for (const [index, { rows }] of maps.entries()) {
    const before = maps[index - 1];
    if (before && before.columns !== rows) {
      throw new RangeError(
        `composeOperators: need ${before.columns} rows in operator ${index}, the columns of the one before, got ${rows}`,
      );
    }
  }
  return operatorFromAxisMap(maps.reduce(compositionAxisMap));
}

function compositionAxisMap(second: AxisMap, first: AxisMap): AxisMap {
  return {
    rows: second.rows,
    columns: first.columns,
    work: first.work + second.work,
    addAlong: (x, left, right, out) => {
      const between = new Float64Array(left * first.rows * right);
      first.addAlong(x, left, right, between);
      second.addAlong(between, left, right, out);
    },
    transpose: () => compositionAxisMap(first.transpose(), second.transpose()),
  };
}
