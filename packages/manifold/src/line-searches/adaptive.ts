import { requireOptions } from '../requirements/require-options.js';
import type { ArmijoOptions } from './armijo.js';
import { backtrack } from './backtracking.js';
import type { Line, LineSearch } from './line-search.js';
import { requireLineSearchOptions } from './require-line-search-options.js';

/**
 * Returns Armijo's line search with a first step that learns: as long as the last one where that had
 * to be shortened once, else twice as long. Most iterations so look at one cost only.
 *
 * @example
 * ```ts
 * import { adaptive } from '@msann/manifold';
 *
 * const line = { cost: (t) => (t - 1) ** 2, slope: (t) => 2 * (t - 1) };
 * const previous = { step: 0.25, directionNorm: 1, slope: -2, evaluations: 1 };
 * console.log(adaptive()({ ...line, previous }).step); // 0.5
 * console.log(adaptive()({ ...line, previous: { ...previous, evaluations: 2 } }).step); // 0.25
 * ```
 *
 * @throws RangeError where an option is out of its range.
 * @see [BoumalMishraAbsilSepulchre2014], whose toolbox Manopt has a search of this kind
 */
export function adaptive(options: ArmijoOptions = {}): LineSearch {
  requireOptions('adaptive', options);
  const { contraction = 0.5, sufficientDecrease = 0.1, maximumEvaluations = 40 } = options;
  requireLineSearchOptions('adaptive', { contraction, sufficientDecrease }, maximumEvaluations);
  const settings = { contraction, sufficientDecrease, maximumEvaluations };
  return (line) => backtrack(line, line.firstStep ?? learned(line), settings);
}

function learned({ previous, directionNorm = 1 }: Line): number {
  if (previous === undefined || !(directionNorm > 0)) return 1;
  const length = previous.step * previous.directionNorm;
  return (previous.evaluations === 2 ? length : 2 * length) / directionNorm;
}
