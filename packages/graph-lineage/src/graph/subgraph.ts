import type { Graph } from './graph.js';
import { graphFromRows } from './graph-from-rows.js';
import { requireInteger } from './require-integer.js';
import { requireVertex } from './require-vertex.js';

/**
 * Returns the subgraph induced by some vertices (networkx `subgraph`): vertex i of it is
 * `vertices[i]`, and two are joined where they are in the graph. O(their degrees + |V|).
 *
 * @example
 * ```ts
 * import { cycle, graphsEqual, path, subgraph } from '@msann/graph-lineage';
 *
 * console.log(graphsEqual(subgraph(cycle(6), [4, 5, 0, 1]), path(4))); // true
 * ```
 *
 * @throws RangeError where there is no vertex, one comes twice or is not in the graph.
 */
export function subgraph(graph: Graph, vertices: ArrayLike<number>): Graph {
  requireInteger('subgraph', 'vertices.length', vertices.length, 1);
  const place = new Int32Array(graph.order).fill(-1);
  for (let index = 0; index < vertices.length; index += 1) {
    const vertex = vertices[index]!;
    requireVertex('subgraph', vertex, graph.order);
    if (place[vertex]! >= 0) {
      throw new RangeError(`subgraph: need each vertex once, got ${vertex} more than once`);
    }
    place[vertex] = index;
  }

  const offsets = new Uint32Array(vertices.length + 1);
  for (let index = 0; index < vertices.length; index += 1) {
    let kept = 0;
    const vertex = vertices[index]!;
    for (let entry = graph.offsets[vertex]!; entry < graph.offsets[vertex + 1]!; entry += 1) {
      if (place[graph.neighbours[entry]!]! >= 0) kept += 1;
    }
    offsets[index + 1] = offsets[index]! + kept;
  }

  const rows = new Uint32Array(offsets[vertices.length]!);
  const weights = graph.weights && new Float64Array(rows.length);
  let next = 0;
  for (let index = 0; index < vertices.length; index += 1) {
    const vertex = vertices[index]!;
    for (let entry = graph.offsets[vertex]!; entry < graph.offsets[vertex + 1]!; entry += 1) {
      const neighbour = place[graph.neighbours[entry]!]!;
      if (neighbour < 0) continue;
      rows[next] = neighbour;
      if (weights) weights[next] = graph.weights![entry]!;
      next += 1;
    }
  }
  return graphFromRows(offsets, rows, weights);
}
