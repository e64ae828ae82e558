import { requireSome } from '../matrices/require-factors.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { operatorFromAxisMap } from './operator-from-axis-map.js';
import { axisMapOf, type OperatorLike } from './operator-like.js';

/**
 * Returns A + B + … of operators or matrices of one shape, as an operator.
 *
 * @example
 * ```ts
 * import { addOperators, kroneckerProductOperator, kroneckerSumOperator } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // Adjacency matrices: the strong product joins the box product A⊕B and the cross product A⊗B.
 * const edge = new Matrix([[0, 1], [1, 0]]);
 * const strong = addOperators(kroneckerSumOperator(edge, edge), kroneckerProductOperator(edge, edge));
 * console.log(strong.toDense().getRow(0)); // [ 0, 1, 1, 1 ]
 * ```
 *
 * @throws RangeError where there is no term, or their shapes differ; TypeError where one is neither
 * matrix nor operator.
 */
export function addOperators(...terms: readonly OperatorLike[]): LinearOperator {
  requireSome('addOperators', 'term', terms);
  const maps = terms.map((term) => axisMapOf('addOperators', term));
  const { rows, columns } = maps[0]!;
  for (const [index, map] of maps.entries()) {
    if (map.rows !== rows || map.columns !== columns) {
      throw new RangeError(
        `addOperators: need terms of one shape, got ${rows} x ${columns} and ${map.rows} x ${map.columns} for term ${index}`,
      );
    }
  }
  return operatorFromAxisMap(termsAxisMap(rows, columns, maps));
}

function termsAxisMap(rows: number, columns: number, terms: readonly AxisMap[]): AxisMap {
  return {
    rows,
    columns,
    work: terms.reduce((sum, { work }) => sum + work, 0),
    addAlong: (x, left, right, out) => {
      for (const term of terms) term.addAlong(x, left, right, out);
    },
    transpose: () =>
      termsAxisMap(
        columns,
        rows,
        terms.map((term) => term.transpose()),
      ),
  };
}
