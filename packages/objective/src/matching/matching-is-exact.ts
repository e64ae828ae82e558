import type { Graph } from '@msann/graph-lineage';
import { distancesCommute } from '../optimal/joint-eigenbasis.js';
import { requireConnected } from '../spectra/require-connected.js';
import { requireGraphPair } from '../terms/require-graph-pair.js';
import { requireOptions } from '../terms/require-options.js';
import { requireShare } from '../terms/require-share.js';

/**
 * Returns whether the best P of two graphs is a matching of eigenvalues, so that `optimalProlongation` solves it
 * exactly: at s = 0, at s = 1, and for every s where Laplacian and distances commute on both graphs, LT = TL,
 * which is tried on one vector without symmetry. O(n2²), less where distances are known in closed form.
 *
 * @example
 * ```ts
 * import { cycle, hypercube, path } from '@msann/graph-lineage';
 * import { matchingIsExact } from '@msann/objective';
 *
 * console.log(matchingIsExact(cycle(8), hypercube(4), { s: 0.3 })); // true
 * console.log(matchingIsExact(path(8), path(16), { s: 0.3 }), matchingIsExact(path(8), path(16), { s: 1 })); // false true
 * ```
 *
 * @throws RangeError where n1 > n2, s is not in 0..1, or a graph is disconnected and s > 0.
 * @see docs/theory.md, section 2
 */
export function matchingIsExact(
  coarse: Graph,
  fine: Graph,
  options: { readonly s?: number | undefined } = {},
): boolean {
  requireOptions(CALLER, options);
  requireGraphPair(CALLER, coarse, fine);
  const s = requireShare(CALLER, options.s ?? 0.5);
  if (s === 0) return true;
  requireConnected(CALLER, coarse);
  requireConnected(CALLER, fine);
  return s === 1 || (distancesCommute(coarse) && distancesCommute(fine));
}

const CALLER = 'matchingIsExact';
