import { connectedComponents, type Graph } from '@msann/graph-lineage';
import { shown } from '../shown.js';

/**
 * Refuses what has infinite distances, or none.
 *
 * @throws TypeError where the value is no graph, RangeError where the graph is disconnected; both name
 * the caller.
 */
export function requireConnected(caller: string, graph: Graph): void {
  if (typeof graph !== 'object' || graph === null || !('offsets' in graph)) {
    throw new TypeError(`${caller}: need a graph of @msann/graph-lineage, got ${shown(graph)}`);
  }
  const { count } = connectedComponents(graph);
  if (count !== 1) {
    throw new RangeError(`${caller}: need a connected graph, got one of ${count} components`);
  }
}
