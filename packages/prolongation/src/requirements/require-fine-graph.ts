import type { Graph } from '@msann/graph-lineage';
import type { ProlongationMap } from '../prolongation-map.js';
import { requireGraph } from './require-graph.js';

/**
 * Checks that a value is a graph of a map's fine nodes.
 *
 * @throws TypeError where it is no graph, RangeError where it has another number of vertices; both name the caller.
 */
export function requireFineGraph(caller: string, map: ProlongationMap, fine: Graph): void {
  requireGraph(caller, 'fine', fine);
  if (fine.order !== map.fineSize) {
    throw new RangeError(
      `${caller}: need a graph of ${map.fineSize} vertices for this map, got one of ${fine.order}`,
    );
  }
}
