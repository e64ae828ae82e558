import type { Graph } from '../graph/graph.js';
import type { Search } from './search.js';
import { createVertexHeap } from './vertex-heap.js';

/**
 * Returns a search that adds up the weights as lengths, 1 an edge where there are none, by
 * Dijkstra's algorithm in O((|V| + |E|) log |V|).
 */
export function dijkstraSearch({ order, offsets, neighbours, weights }: Graph): Search {
  // A vertex is put in again when its distance falls: at most once an entry of the rows.
  const heap = createVertexHeap(neighbours.length + 1);
  const settled = new Uint8Array(order);
  return (source, distances) => {
    distances.fill(Infinity);
    settled.fill(0);
    distances[source] = 0;
    heap.put(source, 0);
    for (let vertex = heap.take(); vertex >= 0; vertex = heap.take()) {
      if (settled[vertex] === 1) continue;
      settled[vertex] = 1;
      const distance = distances[vertex]!;
      const end = offsets[vertex + 1]!;
      for (let entry = offsets[vertex]!; entry < end; entry += 1) {
        const neighbour = neighbours[entry]!;
        const length = distance + (weights === undefined ? 1 : weights[entry]!);
        if (length < distances[neighbour]!) {
          distances[neighbour] = length;
          heap.put(neighbour, length);
        }
      }
    }
  };
}
