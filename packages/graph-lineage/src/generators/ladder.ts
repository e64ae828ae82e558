import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { boxProductOfAxes } from './box-product-of-axes.js';

/**
 * Returns the ladder graph of n rungs, path(2) □ path(n) (networkx `ladder_graph`): the rails are
 * 0 .. n - 1 and n .. 2n - 1, the rungs [i, n + i].
 *
 * The spectrum of D - A is 2 - 2cos(πk/n) and 4 - 2cos(πk/n), k = 0 .. n - 1. Cost O(n).
 *
 * @example
 * ```ts
 * import { edges, ladder } from '@msann/graph-lineage';
 *
 * console.log([...edges(ladder(2))]); // [ [ 0, 1 ], [ 0, 2 ], [ 1, 3 ], [ 2, 3 ] ]
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, or the graph is too large.
 */
export function ladder(n: number): Graph {
  requireInteger('ladder', 'n', n, 1);
  return boxProductOfAxes('ladder', [2, n], [false, false]);
}
