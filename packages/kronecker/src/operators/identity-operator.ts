import { requireInteger } from '../matrices/require-integer.js';
import { identityAxisMap } from './identity-axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';

/**
 * Returns the identity I `[order, order]`, as a factor of products: A⊗I and I⊗B act along one axis.
 *
 * @example
 * ```ts
 * import { identityOperator, kroneckerProductOperator, unvec, vec } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // Differences along the rows of a 2 x 3 image, for all its rows at once: I⊗D.
 * const difference = new Matrix([[-1, 1, 0], [0, -1, 1]]);
 * const alongRows = kroneckerProductOperator(identityOperator(2), difference);
 * const image = new Matrix([[1, 4, 9], [2, 2, 3]]);
 * console.log(unvec(alongRows.matVec(vec(image)), 2, 2).to2DArray()); // [ [ 3, 5 ], [ 0, 1 ] ]
 * ```
 *
 * @throws RangeError where the order is not an integer >= 0.
 */
export function identityOperator(order: number): LinearOperator {
  requireInteger('identityOperator', 'order', order, 0);
  return operatorFromAxisMap(identityAxisMap(order));
}
