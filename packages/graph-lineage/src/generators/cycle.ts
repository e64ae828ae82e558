import type { Edge, Graph } from '../graph/graph.js';
import { graphFromEdges } from '../graph/graph-from-edges.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns the cycle graph on n vertices, with the edges [i, i + 1 mod n] (networkx `cycle_graph`).
 *
 * The small ones are networkx's: `cycle(1)` is one vertex with a self-loop, the first graph of a
 * lineage; `cycle(2)` is one edge, since a pair of vertices has at most one. The spectrum of D - A
 * is 2 - 2cos(2πk/n), k = 0 .. n - 1, for every n but 2, where it is 0, 2.
 *
 * @throws RangeError where n is not an integer >= 1.
 */
export function cycle(n: number): Graph {
  requireInteger('cycle', 'n', n, 1);
  const length = n === 2 ? 1 : n;
  return graphFromEdges(
    n,
    Array.from({ length }, (_, vertex): Edge => [vertex, (vertex + 1) % n]),
  );
}
