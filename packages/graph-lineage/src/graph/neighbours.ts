import type { Graph, ReadonlyUint32Array } from './graph.js';
import { requireVertex } from './require-vertex.js';

/**
 * Returns the neighbours of a vertex in ascending order, itself among them if it has a self-loop:
 * a view of the graph's own row, not a copy.
 *
 * @example
 * ```ts
 * import { grid, neighbours } from '@msann/graph-lineage';
 *
 * console.log(neighbours(grid([3, 3]), 4)); // Uint32Array(4) [ 1, 3, 5, 7 ]
 * ```
 *
 * @throws RangeError where the vertex is not in the graph.
 */
export function neighbours(graph: Graph, vertex: number): ReadonlyUint32Array {
  requireVertex('neighbours', vertex, graph.order);
  return graph.neighbours.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]);
}
