import type { Graph } from '../graph/graph.js';
import { connectedComponents } from './connected-components.js';

/**
 * Returns whether there is a path between any two vertices, in O(|V| + |E|) (networkx
 * `is_connected`).
 *
 * @example
 * ```ts
 * import { graphFromEdges, grid, isConnected } from '@msann/graph-lineage';
 *
 * console.log(isConnected(grid([3, 4]))); // true
 * console.log(isConnected(graphFromEdges(4, [[0, 1], [2, 3]]))); // false
 * ```
 */
export function isConnected(graph: Graph): boolean {
  return connectedComponents(graph).count === 1;
}
