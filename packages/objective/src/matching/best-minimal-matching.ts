import type { Matrix } from 'ml-matrix';
import { shown } from '../shown.js';
import { requireOptions } from '../terms/require-options.js';
import type { Matching } from './matching.js';
import { matchingsOfRows } from './minimal-matchings.js';
import { requireCosts } from './require-costs.js';
import { requireLimit } from './require-limit.js';

/** Options of {@link bestMinimalMatching}. */
export interface BestMinimalMatchingOptions {
  /**
   * How many matchings of least cost are looked at: an integer >= 1 or Infinity.
   *
   * @defaultValue 10000
   */
  readonly limit?: number | undefined;
}

/** The matching that {@link bestMinimalMatching} found. */
export interface BestMinimalMatching extends Matching {
  /** Its second objective. */
  readonly value: number;
  /** How many matchings of least cost were looked at. */
  readonly examined: number;
  /** Whether these were all: otherwise a later one may be better. */
  readonly complete: boolean;
}

/**
 * Returns, of the matchings of least cost of a matrix `[n1, n2]`, n1 <= n2, the one at which a second
 * objective is least: the lexicographically first of several. A NaN counts as Infinity.
 *
 * @example
 * ```ts
 * import { bestMinimalMatching } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // All six permutations cost the same; the fewest fixed points decide.
 * const fixedPoints = (columns) => columns.filter((column, row) => column === row).length;
 * const best = bestMinimalMatching(Matrix.ones(3, 3), fixedPoints);
 * console.log(best.columns, best.value, best.examined); // Uint32Array(3) [ 1, 2, 0 ] 0 6
 * ```
 *
 * @throws RangeError where n1 > n2, a cost is not finite or the limit is not an integer >= 1 or Infinity.
 * @see {@link minimalMatchings}; paper section 3.1
 */
export function bestMinimalMatching(
  costs: Matrix,
  objective: (columns: Uint32Array) => number,
  options: BestMinimalMatchingOptions = {},
): BestMinimalMatching {
  const rows = requireCosts('bestMinimalMatching', costs);
  if (typeof objective !== 'function') {
    throw new TypeError(`bestMinimalMatching: need a function of columns, got ${shown(objective)}`);
  }
  requireOptions('bestMinimalMatching', options);
  const { limit = 10_000 } = options;
  requireLimit('bestMinimalMatching', limit);
  if (limit === 0) throw new RangeError('bestMinimalMatching: need limit >= 1, got limit=0');
  let best: Matching | undefined;
  let value = Infinity;
  let examined = 0;
  for (const matching of matchingsOfRows(rows, costs.columns, limit + 1)) {
    if (examined === limit) return { ...best!, value, examined, complete: false };
    examined += 1;
    // A copy, lest the objective keep or change what is returned.
    const candidate = objective(matching.columns.slice());
    if (best === undefined || candidate < value) {
      best = matching;
      value = Number.isNaN(candidate) ? Infinity : candidate;
    }
  }
  return { ...best!, value, examined, complete: true };
}
