import type { Matrix } from 'ml-matrix';
import munkres from 'munkres';
import { requireOptions } from '../terms/require-options.js';
import { columnPrices } from './column-prices.js';
import { lexicographicMatchings } from './lexicographic-matchings.js';
import { type Matching, matchingCost } from './matching.js';
import { requireCosts } from './require-costs.js';
import { requireLimit } from './require-limit.js';
import { tightPairs } from './tight-pairs.js';

/** Options of {@link minimalMatchings}. */
export interface MinimalMatchingsOptions {
  /**
   * How many matchings are yielded at most: their number may be as large as n2! / (n2 - n1)!.
   *
   * @defaultValue Infinity
   */
  readonly limit?: number | undefined;
}

/**
 * Yields every matching of least cost of the rows of a cost matrix `[n1, n2]`, n1 <= n2, to columns,
 * in the lexicographic order of their columns.
 *
 * The first takes the time of {@link minimumCostMatching}, each further one O(n1) searches of the
 * pairs that matchings of least cost are made of. The costs are taken for squares of differences
 * between values known to 1e-13 of the largest: matchings whose costs differ by no more than that
 * count as equal. Where a cost is negative, 4e-13 of the largest sum possible does.
 *
 * @example
 * ```ts
 * import { minimalMatchings } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // Two equal eigenvalues, to be matched to two that equal them and one that does not.
 * const costs = new Matrix([[0, 0, 1], [0, 0, 1]]);
 * console.log(Array.from(minimalMatchings(costs), ({ columns }) => columns.join())); // [ '0,1', '1,0' ]
 * ```
 *
 * @throws RangeError where n1 > n2, a cost is not finite or the limit is not an integer >= 0 or Infinity.
 * @see paper section 3.1
 */
export function minimalMatchings(
  costs: Matrix,
  options: MinimalMatchingsOptions = {},
): Generator<Matching, void> {
  const rows = requireCosts('minimalMatchings', costs);
  requireOptions('minimalMatchings', options);
  const { limit = Infinity } = options;
  requireLimit('minimalMatchings', limit);
  return matchingsOfRows(rows, costs.columns, limit);
}

/** Yields the matchings of least cost of checked rows. */
export function* matchingsOfRows(
  rows: readonly Float64Array[],
  columnCount: number,
  limit: number,
): Generator<Matching, void> {
  if (limit === 0) return;
  const optimal = new Uint32Array(rows.length);
  for (const [row, column] of munkres(rows)) optimal[row] = column;
  const priced = columnPrices(rows, optimal, columnCount);
  let yielded = 0;
  for (const columns of lexicographicMatchings(tightPairs(rows, priced), priced.columns)) {
    yield { columns: columns.slice(), cost: matchingCost(rows, columns) };
    yielded += 1;
    if (yielded >= limit) return;
  }
}
