import type { Graph } from './graph.js';
import { subgraph } from './subgraph.js';

/**
 * Returns the same graph with its vertices in another order (networkx `relabel_nodes`, whose
 * mapping renames nodes but leaves their order): vertex v becomes `permutation[v]`, so
 * A'[π(u), π(v)] = A[u, v]. O(|V| + |E|).
 *
 * @example
 * ```ts
 * import { edges, path, relabel } from '@msann/graph-lineage';
 *
 * console.log([...edges(relabel(path(3), [0, 2, 1]))]); // [ [ 0, 2 ], [ 1, 2 ] ]
 * ```
 *
 * @throws RangeError where there is not one new vertex each, or the new ones are no permutation of
 * 0 .. order - 1.
 */
export function relabel(graph: Graph, permutation: ArrayLike<number>): Graph {
  const { order } = graph;
  if (permutation.length !== order) {
    throw new RangeError(
      `relabel: need a permutation of length ${order}, the graph's order, got length ${permutation.length}`,
    );
  }
  const former = new Int32Array(order).fill(-1);
  for (let vertex = 0; vertex < order; vertex += 1) {
    const image = permutation[vertex]!;
    if (!(Number.isInteger(image) && image >= 0 && image < order) || former[image]! >= 0) {
      throw new RangeError(
        `relabel: need a permutation of 0..${order - 1}, got ${image} ${former[image]! >= 0 ? 'more than once' : `for vertex ${vertex}`}`,
      );
    }
    former[image] = vertex;
  }
  return subgraph(graph, former);
}
