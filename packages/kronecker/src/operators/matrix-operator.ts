import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireMatrix } from '../matrices/matrix-like.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';
import { axisMapOf } from './operator-like.js';

/**
 * Returns the operator of a dense or a sparse matrix (scipy `aslinearoperator`, PyLops
 * `MatrixMult`).
 *
 * A dense matrix is copied; a sparse one is not, and is not to be changed. A matVec takes
 * O(rows columns) or O(entries).
 *
 * @example
 * ```ts
 * import { matrixOperator } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * const operator = matrixOperator(new Matrix([[1, 2, 3], [4, 5, 6]]));
 * console.log(operator.shape, operator.matVec([1, 0, -1]).join()); // [ 2, 3 ] -2,-2
 * console.log(operator.adjoint().matVec([1, 1]).join()); // 5,7,9
 * ```
 *
 * @throws TypeError where the value is no matrix; RangeError where a sparse matrix's arrays break a
 * rule of {@link SparseMatrix}.
 */
export function matrixOperator(matrix: MatrixLike): LinearOperator {
  requireMatrix('matrixOperator', matrix);
  return operatorFromAxisMap(axisMapOf('matrixOperator', matrix));
}
