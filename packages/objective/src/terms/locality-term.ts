import type { Graph } from '@msann/graph-lineage';
import { distanceProcess } from '../processes/distance-process.js';
import { distanceScaleOf } from './distance-scale.js';
import { requireGraphPair } from './require-graph-pair.js';
import { requireOptions } from './require-options.js';
import { requireScale, type Scale } from './require-scale.js';
import { type Term, termOf } from './term.js';

/** Options of {@link localityTerm}. */
export interface LocalityTermOptions {
  /**
   * The scale β between the two graphs' distances, or 'auto' for the best at every P.
   *
   * @defaultValue {@link distanceScale} of the graphs: 1/4 from a cycle to one twice as long
   */
  readonly beta?: Scale | undefined;
}

/**
 * Returns the locality term ‖β^(-1/2) P T1 - β^(1/2) T2 P‖_F² of prolongations P `[n2, n1]`, with T the
 * distances between vertices: how far P is from mapping neighbourhoods to neighbourhoods.
 *
 * For paths, cycles and their box products (grids, tori) an evaluation takes O(n1 n2); for other
 * graphs the distance matrices are dense: O(n1 n2 (n1 + n2)).
 *
 * @example
 * ```ts
 * import { cycle } from '@msann/graph-lineage';
 * import { localityTerm } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // Pairs of neighbours, averaged: E = n²/4 for the cycles n and 2n.
 * const pairs = Matrix.zeros(8, 4);
 * for (let fine = 0; fine < 8; fine += 1) pairs.set(fine, fine >> 1, Math.SQRT1_2);
 * console.log(localityTerm(cycle(4), cycle(8)).cost(pairs).toFixed(12)); // 4.000000000000
 * ```
 *
 * @throws RangeError where n1 > n2, a graph is disconnected (some distances are infinite), or beta is neither positive nor 'auto'.
 * @see paper section 3.2.1
 */
export function localityTerm(coarse: Graph, fine: Graph, options: LocalityTermOptions = {}): Term {
  requireOptions('localityTerm', options);
  requireGraphPair('localityTerm', coarse, fine);
  const given =
    options.beta === undefined ? undefined : requireScale('localityTerm', 'beta', options.beta);
  const pair = {
    coarse: distanceProcess('localityTerm', coarse),
    fine: distanceProcess('localityTerm', fine),
  };
  return termOf('localityTerm', pair, given ?? distanceScaleOf(pair));
}
