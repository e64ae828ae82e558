import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { type Draw, randomStream } from '../random/random-stream.js';

/** Options of {@link erdosRenyi}. */
export interface ErdosRenyiOptions {
  /**
   * The same seed gives the same graph: an integer in 0 .. 2^32 - 1.
   *
   * @defaultValue 0
   */
  readonly seed?: number;
}

/**
 * Returns a random graph on n vertices in which each pair is an edge with that probability,
 * independently of the others (networkx `fast_gnp_random_graph`, which draws other numbers). There
 * are no self-loops.
 *
 * From one edge to the next it leaps by a geometrically distributed number of pairs, so that the
 * cost is O(|V| + |E|), not O(|V|²).
 *
 * @example
 * ```ts
 * import { erdosRenyi, graphsEqual } from '@msann/graph-lineage';
 *
 * const graph = erdosRenyi(1000, 0.01, { seed: 7 });
 * console.log((graph.size / ((1000 * 999) / 2)).toFixed(3)); // 0.010
 * console.log(graphsEqual(graph, erdosRenyi(1000, 0.01, { seed: 7 }))); // true
 * console.log(erdosRenyi(4, 1).size); // 6
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, the probability not in 0..1 or the seed not an
 * integer in 0 .. 2^32 - 1, or the graph is too large.
 */
export function erdosRenyi(
  n: number,
  probability: number,
  { seed = 0 }: ErdosRenyiOptions = {},
): Graph {
  requireInteger('erdosRenyi', 'n', n, 1);
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`erdosRenyi: need a probability in 0..1, got ${probability}`);
  }
  requireOrder('erdosRenyi', n, Math.round(probability * n * (n - 1)));

  // The same pairs twice: once to count them, once to put them where they belong.
  const offsets = new Uint32Array(n + 1);
  let size = 0;
  visitPairs(n, probability, randomStream('erdosRenyi', seed), (vertex, smaller) => {
    offsets[vertex + 1]! += 1;
    offsets[smaller + 1]! += 1;
    size += 1;
  });
  requireOrder('erdosRenyi', n, 2 * size);
  for (let vertex = 0; vertex < n; vertex += 1) offsets[vertex + 1]! += offsets[vertex]!;

  // Ascending in `vertex`, then in `smaller`, so that each row fills in ascending order.
  const neighbours = new Uint32Array(offsets[n]!);
  const next = offsets.slice(0, n);
  visitPairs(n, probability, randomStream('erdosRenyi', seed), (vertex, smaller) => {
    neighbours[next[vertex]!++] = smaller;
    neighbours[next[smaller]!++] = vertex;
  });
  return graphFromSortedRows(offsets, neighbours, undefined);
}

/** Visits the chosen of the pairs (1, 0), (2, 0), (2, 1), (3, 0), ... */
function visitPairs(
  n: number,
  probability: number,
  draw: Draw,
  visit: (vertex: number, smaller: number) => void,
): void {
  if (probability === 0) return;
  // A leap of k pairs has probability (1 - p)^k p: the inverse of its distribution at 1 - draw().
  // With p = 1 the logarithm is -∞ and each leap 0.
  const logOfMiss = Math.log1p(-probability);
  let vertex = 1;
  let smaller = -1;
  for (;;) {
    smaller += 1 + Math.floor(Math.log(1 - draw()) / logOfMiss);
    while (smaller >= vertex && vertex < n) {
      smaller -= vertex;
      vertex += 1;
    }
    if (vertex >= n) return;
    visit(vertex, smaller);
  }
}
