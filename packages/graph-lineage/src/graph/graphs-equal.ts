import type { Graph } from './graph.js';

/**
 * Returns whether two graphs have the same adjacency matrix, bit for bit: the same vertices, edges
 * and weights, an edge of an unweighted graph weighing 1. Relabelled graphs are not equal.
 *
 * @example
 * ```ts
 * import { boxProduct, graphsEqual, grid, path } from '@msann/graph-lineage';
 *
 * console.log(graphsEqual(boxProduct(path(3), path(4)), grid([3, 4]))); // true
 * console.log(graphsEqual(grid([4, 3]), grid([3, 4]))); // false
 * ```
 */
export function graphsEqual(first: Graph, second: Graph): boolean {
  return (
    first.order === second.order &&
    first.neighbours.length === second.neighbours.length &&
    // The offsets follow from the neighbours, where v occurs as often as its row is long.
    first.neighbours.every(
      (neighbour, entry) =>
        neighbour === second.neighbours[entry] &&
        (first.weights?.[entry] ?? 1) === (second.weights?.[entry] ?? 1),
    )
  );
}
