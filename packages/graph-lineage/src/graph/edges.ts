import type { Edge, Graph } from './graph.js';

/**
 * Returns an iterator over the edges [u, v] with u <= v, each once, in lexicographic order.
 *
 * `graphFromEdges(graph.order, edges(graph), { weights: edgeWeights(graph) })` is the same graph.
 *
 * @example
 * ```ts
 * import { cycle, edges } from '@msann/graph-lineage';
 *
 * console.log([...edges(cycle(4))]); // [ [ 0, 1 ], [ 0, 3 ], [ 1, 2 ], [ 2, 3 ] ]
 * ```
 */
export function* edges({ order, offsets, neighbours }: Graph): Generator<Edge, void, undefined> {
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const column = neighbours[entry]!;
      if (column >= row) yield [row, column];
    }
  }
}
