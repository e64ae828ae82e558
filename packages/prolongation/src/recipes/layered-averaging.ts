import { distancesFrom, type Graph } from '@msann/graph-lineage';
import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireGraphPair } from '../requirements/require-graph-pair.js';
import { blockAveraging } from './block-averaging.js';

/**
 * Returns a rough map between any two graphs, O(|E| log |V|): the vertices of each in the order of their
 * distance from one end of it, and runs of the fine order joined, as by {@link blockAveraging}. It keeps near what
 * is near along one direction, and knows of no other.
 *
 * An end is a vertex farthest from the first one; of equally far vertices the nearer to the farthest
 * from that end comes first; pieces of a graph follow each other.
 *
 * @example
 * ```ts
 * import { balancedTree, star } from '@msann/graph-lineage';
 * import { layeredAveraging } from '@msann/prolongation';
 *
 * console.log([...layeredAveraging(star(3), balancedTree(2, 2)).index].join(' ')); // 1 1 0 1 0 2 2
 * ```
 *
 * @throws RangeError where the coarse graph has more vertices than the fine one, TypeError where one is no graph.
 */
export function layeredAveraging(coarse: Graph, fine: Graph): AggregationMap {
  requireGraphPair('layeredAveraging', coarse, fine);
  const runs = blockAveraging(coarse.order, fine.order);
  const coarseOrder = layeredOrder(coarse);
  const index = new Uint32Array(fine.order);
  layeredOrder(fine).forEach((vertex, place) => {
    index[vertex] = coarseOrder[runs.index[place]!]!;
  });
  return aggregationMap(index, coarse.order);
}

function layeredOrder(graph: Graph): Uint32Array {
  const beginning = farthest(distancesFrom(graph, 0));
  const along = distancesFrom(graph, beginning);
  const back = distancesFrom(graph, farthest(along));
  return Uint32Array.from({ length: graph.order }, (_, vertex) => vertex).sort(
    (u, v) => compare(along[u]!, along[v]!) || compare(back[u]!, back[v]!) || u - v,
  );
}

/** Infinite distances are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function farthest(distances: ArrayLike<number>): number {
  let best = 0;
  for (let vertex = 1; vertex < distances.length; vertex += 1) {
    const distance = distances[vertex]!;
    if (distance < Infinity && distance > distances[best]!) best = vertex;
  }
  return best;
}
