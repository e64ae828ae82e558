import type { Matrix } from 'ml-matrix';
import type { Matching } from './matching.js';
import { matchingsOfRows } from './minimal-matchings.js';
import { requireCosts } from './require-costs.js';

/**
 * Returns a matching of least cost of the rows of a cost matrix `[n1, n2]`, n1 <= n2, to columns
 * (scipy `linear_sum_assignment`): the lexicographically first of them, by the column of the first
 * row, then that of the second, and so on.
 *
 * Munkres' algorithm finds one in O(n1² n2), and searches of the pairs that matchings of least cost
 * are made of the first. What counts as equal cost is said at {@link minimalMatchings}.
 *
 * @example
 * ```ts
 * import { minimumCostMatching } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * const costs = new Matrix([[4, 1, 3], [2, 0, 5]]);
 * console.log(minimumCostMatching(costs)); // { columns: Uint32Array(2) [ 1, 0 ], cost: 3 }
 *
 * // Where all are equal, the first.
 * console.log(minimumCostMatching(Matrix.ones(2, 3)).columns); // Uint32Array(2) [ 0, 1 ]
 * ```
 *
 * @throws RangeError where n1 > n2 or a cost is not finite.
 * @see paper section 3.1
 */
export function minimumCostMatching(costs: Matrix): Matching {
  const rows = requireCosts('minimumCostMatching', costs);
  return matchingsOfRows(rows, costs.columns, 1).next().value!;
}
