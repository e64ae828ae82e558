import { degree } from './degree.js';
import type { Graph } from './graph.js';

/**
 * Returns the degrees of all vertices `[order]`, D_vv = Σ_u A_vu, a self-loop counting once.
 *
 * @example
 * ```ts
 * import { degrees, star } from '@msann/graph-lineage';
 *
 * console.log(degrees(star(4))); // Float64Array(4) [ 3, 1, 1, 1 ]
 * ```
 *
 * @see paper section 3.1
 */
export function degrees(graph: Graph): Float64Array {
  const result = new Float64Array(graph.order);
  for (let vertex = 0; vertex < graph.order; vertex += 1) result[vertex] = degree(graph, vertex);
  return result;
}
