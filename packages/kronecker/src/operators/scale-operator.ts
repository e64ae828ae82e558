import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';
import { axisMapOf, type OperatorLike } from './operator-like.js';

/**
 * Returns c A of an operator or a matrix, as an operator.
 *
 * @example
 * ```ts
 * import { addOperators, identityOperator, kroneckerSumOperator, scaleOperator } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // One explicit step of heat on a 2 x 2 grid: I + ¼ L.
 * const path = new Matrix([[-1, 1], [1, -1]]);
 * const laplacian = kroneckerSumOperator(path, path);
 * const step = addOperators(identityOperator(4), scaleOperator(0.25, laplacian));
 * console.log(step.matVec([1, 0, 0, 0]).join()); // 0.5,0.25,0.25,0
 * ```
 *
 * @throws TypeError where the value is neither matrix nor operator.
 */
export function scaleOperator(factor: number, operator: OperatorLike): LinearOperator {
  return operatorFromAxisMap(scaledAxisMap(factor, axisMapOf('scaleOperator', operator)));
}

function scaledAxisMap(factor: number, map: AxisMap): AxisMap {
  return {
    rows: map.rows,
    columns: map.columns,
    work: map.work,
    addAlong: (x, left, right, out) => {
      const y = new Float64Array(out.length);
      map.addAlong(x, left, right, y);
      for (let index = 0; index < y.length; index += 1) out[index]! += factor * y[index]!;
    },
    transpose: () => scaledAxisMap(factor, map.transpose()),
  };
}
