import type { Graph, ReadonlyUint32Array } from './graph.js';
import { requireVertex } from './require-vertex.js';

/**
 * Returns the neighbours of a vertex in ascending order, itself among them if it has a self-loop:
 * a view of the graph's own row, not a copy.
 *
 * @throws RangeError where the vertex is not in the graph.
 */
export function neighbours(graph: Graph, vertex: number): ReadonlyUint32Array {
  requireVertex('neighbours', vertex, graph.order);
  return graph.neighbours.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]);
}
