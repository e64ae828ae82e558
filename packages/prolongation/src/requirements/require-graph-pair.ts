import type { Graph } from '@msann/graph-lineage';
import { requireGraph } from './require-graph.js';

/**
 * Checks that both are graphs, and the coarse one not larger than the fine one.
 *
 * @throws TypeError where one is no graph, RangeError which names both orders; both name the caller.
 */
export function requireGraphPair(caller: string, coarse: Graph, fine: Graph): void {
  requireGraph(caller, 'coarse', coarse);
  requireGraph(caller, 'fine', fine);
  if (coarse.order > fine.order) {
    throw new RangeError(`${caller}: need n1 <= n2, got n1=${coarse.order}, n2=${fine.order}`);
  }
}
