import type { Graph } from '../graph/graph.js';
import type { Lineage } from './lineage.js';

/**
 * Returns the products of the graphs of two lineages, level by level.
 *
 * @throws RangeError which names the caller where the lineages have not the same number of levels.
 */
export function levelwiseProduct(
  caller: string,
  product: (first: Graph, second: Graph) => Graph,
  first: Lineage,
  second: Lineage,
): Lineage {
  if (first.length !== second.length) {
    throw new RangeError(
      `${caller}: need lineages of equally many levels, got ${first.length} and ${second.length}`,
    );
  }
  return first.map((graph, level) => product(graph, second[level]!));
}
