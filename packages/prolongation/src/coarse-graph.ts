import { type Graph, graphFromEdges } from '@msann/graph-lineage';
import type { AggregationMap } from './prolongation-map.js';
import { requireFineGraph } from './requirements/require-fine-graph.js';
import { requireAggregation } from './requirements/require-map.js';

/**
 * Returns the graph of a map's aggregates: two are joined where fine edges run between them, by the
 * sum of their weights. For aggregates of m vertices each its Laplacian is m PᵀL₂P, Galerkin's coarse
 * operator; edges within an aggregate are in neither. O(|E|).
 *
 * @example
 * ```ts
 * import { cycle, edgeWeights } from '@msann/graph-lineage';
 * import { coarseGraph, pairwiseAggregation } from '@msann/prolongation';
 *
 * const fine = cycle(8);
 * const coarse = coarseGraph(pairwiseAggregation(fine), fine);
 * console.log(coarse.order, [...edgeWeights(coarse)].join(' ')); // 4 1 1 1 1
 * ```
 *
 * @throws RangeError where the graph has not the map's number of fine vertices, or a sum of weights is not finite;
 * TypeError where the map is no aggregation, or the graph none.
 */
export function coarseGraph(map: AggregationMap, fine: Graph): Graph {
  requireAggregation('coarseGraph', map);
  requireFineGraph('coarseGraph', map, fine);
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  const { starts, members } = membersByAggregate(map);
  /** Where the edge from the present aggregate to another stands, if it is there already. */
  const place = new Uint32Array(map.coarseSize);
  for (let here = 0; here < map.coarseSize; here += 1) {
    const first = from.length;
    for (let member = starts[here]!; member < starts[here + 1]!; member += 1) {
      const vertex = members[member]!;
      for (let entry = fine.offsets[vertex]!; entry < fine.offsets[vertex + 1]!; entry += 1) {
        const there = map.index[fine.neighbours[entry]!]!;
        if (there <= here) continue;
        const weight = fine.weights?.[entry] ?? 1;
        const known = place[there]!;
        if (known >= first && to[known] === there) {
          weights[known]! += weight;
        } else {
          place[there] = from.length;
          from.push(here);
          to.push(there);
          weights.push(weight);
        }
      }
    }
  }
  if (weights.includes(Infinity)) {
    throw new RangeError('coarseGraph: need weights whose sums are finite, got Infinity');
  }
  return graphFromEdges(map.coarseSize, { from, to }, { weights });
}

function membersByAggregate({ index, coarseSize }: AggregationMap): {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
} {
  const starts = new Uint32Array(coarseSize + 1);
  for (const aggregate of index) starts[aggregate + 1]! += 1;
  for (let aggregate = 0; aggregate < coarseSize; aggregate += 1) {
    starts[aggregate + 1]! += starts[aggregate]!;
  }
  const next = starts.slice();
  const members = new Uint32Array(index.length);
  index.forEach((aggregate, vertex) => {
    members[next[aggregate]!] = vertex;
    next[aggregate]! += 1;
  });
  return { starts, members };
}
