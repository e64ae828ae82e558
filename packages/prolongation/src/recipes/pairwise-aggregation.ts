import type { Graph } from '@msann/graph-lineage';
import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireGraph } from '../requirements/require-graph.js';

/**
 * Returns a map for any graph: neighbours joined in pairs along heavy edges, with entries 1/√(size of
 * the aggregate). On paths and cycles of even order it is {@link pairAveraging}.
 *
 * Vertices of few neighbours choose first, each the free neighbour on its heaviest edge; of equally
 * heavy ones that of fewest neighbours, then the first. Who finds none free joins the aggregate of its
 * heaviest edge, the smallest of equals. So aggregates are connected, and a graph without isolated
 * vertices comes to half its order or less; isolated vertices stay alone. Nothing is random.
 * Time O(|E| + |V| log |V|), memory O(|V|). {@link coarseGraph} is the graph of the aggregates, to
 * go on with.
 *
 * @example
 * ```ts
 * import { graphFromEdges } from '@msann/graph-lineage';
 * import { pairwiseAggregation } from '@msann/prolongation';
 *
 * const house = graphFromEdges(5, [[0, 1], [1, 2], [2, 3], [3, 0], [3, 4], [2, 4]]);
 * console.log([...pairwiseAggregation(house).index].join(' ')); // 0 0 1 0 1
 * ```
 *
 * @throws TypeError where it is no graph.
 * @see [Karypis1998] for matchings along heavy edges
 */
export function pairwiseAggregation(graph: Graph): AggregationMap {
  requireGraph('pairwiseAggregation', 'fine', graph);
  const aggregate = pairs(graph);
  joinLeftOvers(graph, aggregate);
  return aggregationMap(...numbered(aggregate));
}

const FREE = 0xffffffff;

/** The aggregates, each named by its first member, as far as pairs go. */
function pairs(graph: Graph): Uint32Array {
  const { order } = graph;
  const aggregate = new Uint32Array(order).fill(FREE);
  const choosing = Uint32Array.from({ length: order }, (_, vertex) => vertex).sort(
    (u, v) => degree(graph, u) - degree(graph, v) || u - v,
  );
  for (const vertex of choosing) {
    if (aggregate[vertex] !== FREE) continue;
    const partner = heaviestNeighbour(
      graph,
      vertex,
      (other) => aggregate[other] === FREE,
      (other) => degree(graph, other),
    );
    if (partner === undefined) continue;
    aggregate[vertex] = Math.min(vertex, partner);
    aggregate[partner] = Math.min(vertex, partner);
  }
  return aggregate;
}

function joinLeftOvers(graph: Graph, aggregate: Uint32Array): void {
  const size = new Uint32Array(graph.order);
  for (const name of aggregate) if (name !== FREE) size[name]! += 1;
  for (let vertex = 0; vertex < graph.order; vertex += 1) {
    if (aggregate[vertex] !== FREE) continue;
    // All neighbours are in pairs, or the two would be one.
    const host = heaviestNeighbour(
      graph,
      vertex,
      () => true,
      (other) => size[aggregate[other]!]!,
    );
    const name = host === undefined ? vertex : aggregate[host]!;
    aggregate[vertex] = name;
    size[name]! += 1;
  }
}

function degree({ offsets }: Graph, vertex: number): number {
  return offsets[vertex + 1]! - offsets[vertex]!;
}

/** The allowed neighbour on the heaviest edge, of equals the one of least rank, then the first. */
function heaviestNeighbour(
  { offsets, neighbours, weights }: Graph,
  vertex: number,
  allowed: (other: number) => boolean,
  rank: (other: number) => number,
): number | undefined {
  let best: number | undefined;
  let heaviest = 0;
  let least = Infinity;
  for (let entry = offsets[vertex]!; entry < offsets[vertex + 1]!; entry += 1) {
    const other = neighbours[entry]!;
    const weight = weights?.[entry] ?? 1;
    if (other === vertex || weight < heaviest || !allowed(other)) continue;
    const itsRank = rank(other);
    if (weight > heaviest || itsRank < least) [best, heaviest, least] = [other, weight, itsRank];
  }
  return best;
}

/** Aggregates by number, in the order of their first members. */
function numbered(aggregate: Uint32Array): [index: Uint32Array, count: number] {
  const number = new Uint32Array(aggregate.length).fill(FREE);
  let count = 0;
  const index = aggregate.map((name) => {
    if (number[name] === FREE) {
      number[name] = count;
      count += 1;
    }
    return number[name]!;
  });
  return [index, count];
}
