import { requireSome } from '../matrices/require-factors.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';
import { axisMapOf, type OperatorLike } from './operator-like.js';

/**
 * Returns A⊗B⊗… of one or more factors as an operator that never forms it (PyLops `Kronecker`).
 *
 * (A⊗B) vec(X) = vec(A X Bᵀ), rows stacked: each factor acts along its own axis, in the order that
 * takes the fewest multiplications. For d dense factors of order n a matVec takes d n^(d+1)
 * multiplications rather than n^(2d), and memory for two vectors.
 *
 * @example
 * ```ts
 * import { kroneckerProductOperator } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // Pair averages of the rows, then of the columns, of a 4 x 4 image: 4 x 16, of two 2 x 4.
 * const pairs = new Matrix([[0.5, 0.5, 0, 0], [0, 0, 0.5, 0.5]]);
 * const average = kroneckerProductOperator(pairs, pairs);
 * const image = Float64Array.from({ length: 16 }, (_, pixel) => pixel);
 * console.log(average.shape, average.matVec(image).join()); // [ 4, 16 ] 2.5,4.5,10.5,12.5
 * ```
 *
 * @throws RangeError where there is no factor; TypeError where one is neither matrix nor operator.
 * @see `kroneckerProduct`, which forms it and says the order of its entries
 */
export function kroneckerProductOperator(...factors: readonly OperatorLike[]): LinearOperator {
  requireSome('kroneckerProductOperator', 'factor', factors);
  return operatorFromAxisMap(
    productAxisMap(factors.map((factor) => axisMapOf('kroneckerProductOperator', factor))),
  );
}

/** Returns the axis map of A⊗B⊗…. */
function productAxisMap(factors: readonly AxisMap[]): AxisMap {
  const order = cheapestOrder(factors);
  return {
    rows: product(factors.map(({ rows }) => rows)),
    columns: product(factors.map(({ columns }) => columns)),
    work: product(factors.map(({ work }) => work)),
    addAlong: (x, left, right, out) => {
      const lengths = factors.map(({ columns }) => columns);
      let current = x;
      for (const [step, index] of order.entries()) {
        const factor = factors[index]!;
        const before = left * product(lengths.slice(0, index));
        const after = product(lengths.slice(index + 1)) * right;
        const isLast = step === order.length - 1;
        const next = isLast ? out : new Float64Array(before * factor.rows * after);
        factor.addAlong(current, before, after, next);
        lengths[index] = factor.rows;
        current = next;
      }
    },
    transpose: () => productAxisMap(factors.map((factor) => factor.transpose())),
  };
}

/**
 * A factor costs work/columns for each number, and makes rows/columns numbers of each. Comparing the
 * two orders of two factors gives the key: those that shrink most for their cost go first.
 */
function cheapestOrder(factors: readonly AxisMap[]): number[] {
  const keys = factors.map(({ rows, columns, work }) => (rows - columns) / Math.max(work, 1));
  return [...factors.keys()].sort((first, second) => keys[first]! - keys[second]!);
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((result, number) => result * number, 1);
}
