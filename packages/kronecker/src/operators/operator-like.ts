import { describe, isDense, isSparse, type MatrixLike } from '../matrices/matrix-like.js';
import { requireSparse } from '../matrices/require-sparse.js';
import { vec } from '../matrices/vec.js';
import type { AxisMap } from './axis-map.js';
import { denseAxisMap } from './dense-axis-map.js';
import { foreignAxisMap } from './foreign-axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { axisMapWithin } from './operator-from-axis-map.js';
import { sparseAxisMap } from './sparse-axis-map.js';

/** What operators can be made of: a dense or a sparse matrix, or an operator. */
export type OperatorLike = MatrixLike | LinearOperator;

/**
 * Returns the axis map of a matrix or an operator. A dense matrix is copied, so that changing it
 * later changes no operator; a sparse one is not, and is not to be changed.
 *
 * @throws TypeError for anything else.
 */
export function axisMapOf(caller: string, value: OperatorLike): AxisMap {
  if (isDense(value)) return denseAxisMap(value.rows, value.columns, vec(value));
  if (isSparse(value)) {
    requireSparse(caller, value);
    return sparseAxisMap(value);
  }
  if (typeof value === 'object' && value !== null && 'matVec' in value) {
    return axisMapWithin(value) ?? foreignAxisMap(value);
  }
  throw new TypeError(
    `${caller}: need a Matrix, a SparseMatrix or a LinearOperator, got ${describe(value)}`,
  );
}
