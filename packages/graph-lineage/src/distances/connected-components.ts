import type { Graph } from '../graph/graph.js';

/** The connected components of a graph, numbered by their lowest vertices in ascending order. */
export interface ConnectedComponents {
  /** How many there are. */
  readonly count: number;
  /** The component of each vertex, in 0 .. count - 1: `[order]`. */
  readonly component: Uint32Array;
}

/**
 * Returns the connected components of a graph in O(|V| + |E|) (networkx `connected_components`,
 * which gives sets of vertices).
 *
 * @example
 * ```ts
 * import { connectedComponents, graphFromEdges } from '@msann/graph-lineage';
 *
 * const friends = graphFromEdges(6, [[0, 3], [3, 5], [1, 4]]);
 * const { count, component } = connectedComponents(friends);
 * console.log(count, component); // 3 Uint32Array(6) [ 0, 1, 2, 0, 1, 0 ]
 * ```
 */
export function connectedComponents({ order, offsets, neighbours }: Graph): ConnectedComponents {
  const unknown = order;
  const component = new Uint32Array(order).fill(unknown);
  const queue = new Uint32Array(order);
  let count = 0;
  // Each vertex is queued once, in its component, so the queue goes on where the last one ended.
  let last = 0;
  for (let lowest = 0; lowest < order; lowest += 1) {
    if (component[lowest] !== unknown) continue;
    component[lowest] = count;
    queue[last] = lowest;
    let first = last;
    last += 1;
    for (; first < last; first += 1) {
      const vertex = queue[first]!;
      for (let entry = offsets[vertex]!; entry < offsets[vertex + 1]!; entry += 1) {
        const neighbour = neighbours[entry]!;
        if (component[neighbour] !== unknown) continue;
        component[neighbour] = count;
        queue[last] = neighbour;
        last += 1;
      }
    }
    count += 1;
  }
  return { count, component };
}
