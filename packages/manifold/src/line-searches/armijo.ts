import { requireOptions } from '../requirements/require-options.js';
import { backtrack } from './backtracking.js';
import type { LineSearch } from './line-search.js';
import { requireLineSearchOptions } from './require-line-search-options.js';

/** Options of `armijo` and `adaptive`. */
export interface ArmijoOptions {
  /**
   * A step that is too long becomes at most this share of it.
   *
   * @defaultValue 0.5
   */
  readonly contraction?: number | undefined;
  /**
   * The share of the decrease promised by the slope that is enough.
   *
   * @defaultValue 1e-4
   */
  readonly sufficientDecrease?: number | undefined;
  /**
   * Costs that one search may look at.
   *
   * @defaultValue 40
   */
  readonly maximumEvaluations?: number | undefined;
}

/**
 * Returns a line search that goes back from its first step until Armijo's rule holds: cost(t) ≤
 * cost(0) + sufficientDecrease · t · slope(0). The first step is `line.firstStep`, or 1.
 *
 * It is robust: NaN and infinity are too high, and where rounding hides differences of costs slopes
 * decide.
 *
 * @example
 * ```ts
 * import { armijo } from '@msann/manifold';
 *
 * // A cost with a wall at 3: there is no number beyond.
 * const line = { cost: (t) => (t < 3 ? (t - 1) ** 2 : NaN), slope: (t) => 2 * (t - 1), firstStep: 8 };
 * console.log(armijo()(line)); // { step: 1, cost: 0, evaluations: 4, status: 'accepted' }
 * ```
 *
 * @throws RangeError where an option is out of its range.
 * @see [AbsilMahonySepulchre2008] section 4.2
 */
export function armijo(options: ArmijoOptions = {}): LineSearch {
  requireOptions('armijo', options);
  const { contraction = 0.5, sufficientDecrease = 1e-4, maximumEvaluations = 40 } = options;
  requireLineSearchOptions('armijo', { contraction, sufficientDecrease }, maximumEvaluations);
  const settings = { contraction, sufficientDecrease, maximumEvaluations };
  return (line) => backtrack(line, line.firstStep ?? 1, settings);
}
