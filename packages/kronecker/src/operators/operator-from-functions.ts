import { requireInteger } from '../matrices/require-integer.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { addAxisMovedBack, moveAxisLast } from './move-axis.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';

/** What {@link operatorFromFunctions} makes an operator of. */
export interface OperatorFunctions {
  readonly rows: number;
  readonly columns: number;
  /** A x `[rows]` of x `[columns]`. */
  readonly matVec: (vector: Float64Array) => ArrayLike<number>;
  /** Aᵀ y `[columns]` of y `[rows]`; `dotTest` tells whether it is. */
  readonly adjointMatVec: (vector: Float64Array) => ArrayLike<number>;
}

/**
 * Returns the operator whose products with vectors two functions make (scipy `LinearOperator`,
 * PyLops `FunctionOperator`).
 *
 * A matMat calls the function once a column. The functions must be linear, and neither change nor
 * keep the vector that they get.
 *
 * @example
 * ```ts
 * import { dotTest, kroneckerProductOperator, operatorFromFunctions } from '@msann/kronecker';
 *
 * // Running sums, and sums from the end: no matrix anywhere.
 * const sums = (x) => {
 *   let sum = 0;
 *   return x.map((value) => (sum += value));
 * };
 * const running = operatorFromFunctions({
 *   rows: 3,
 *   columns: 3,
 *   matVec: sums,
 *   adjointMatVec: (y) => sums(y.toReversed()).reverse(),
 * });
 * console.log(running.matVec([1, 2, 3]).join(), dotTest(running).passed); // 1,3,6 true
 *
 * const integralImage = kroneckerProductOperator(running, running);
 * console.log(integralImage.matVec([1, 1, 1, 1, 1, 1, 1, 1, 1]).join()); // 1,2,3,2,4,6,3,6,9
 * ```
 *
 * @throws RangeError where rows or columns are no integers >= 0; when it is used, where a function
 * returns a vector of the wrong length.
 */
export function operatorFromFunctions(functions: OperatorFunctions): LinearOperator {
  const { rows, columns, matVec, adjointMatVec } = functions;
  requireInteger('operatorFromFunctions', 'rows', rows, 0);
  requireInteger('operatorFromFunctions', 'columns', columns, 0);
  const forward = functionAxisMap(rows, columns, 'matVec', matVec, () => backward);
  const backward = functionAxisMap(columns, rows, 'adjointMatVec', adjointMatVec, () => forward);
  return operatorFromAxisMap(forward);
}

function functionAxisMap(
  rows: number,
  columns: number,
  name: keyof OperatorFunctions,
  apply: OperatorFunctions['matVec'],
  transpose: () => AxisMap,
): AxisMap {
  return {
    rows,
    columns,
    work: rows * columns,
    addAlong: (x, left, right, out) => {
      const vectors = moveAxisLast(x, left, columns, right);
      const results = new Float64Array(left * right * rows);
      for (let index = 0; index < left * right; index += 1) {
        const result = apply(vectors.slice(index * columns, (index + 1) * columns));
        if (result.length !== rows) {
          throw new RangeError(
            `operatorFromFunctions: need ${name} to return length ${rows}, got ${result.length}`,
          );
        }
        results.set(result, index * rows);
      }
      addAxisMovedBack(results, left, rows, right, out);
    },
    transpose,
  };
}
