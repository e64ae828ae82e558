import type { Edge, Graph } from '../graph/graph.js';
import { graphFromEdges } from '../graph/graph-from-edges.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns the path graph on n vertices, with the edges [i, i + 1] (networkx `path_graph`).
 *
 * The spectrum of D - A is 2 - 2cos(πk/n), k = 0 .. n - 1. `path(1)` is one vertex with no edge.
 *
 * @throws RangeError where n is not an integer >= 1.
 */
export function path(n: number): Graph {
  requireInteger('path', 'n', n, 1);
  return graphFromEdges(
    n,
    Array.from({ length: n - 1 }, (_, vertex): Edge => [vertex, vertex + 1]),
  );
}
