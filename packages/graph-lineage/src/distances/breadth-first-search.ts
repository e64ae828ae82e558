import type { Graph } from '../graph/graph.js';
import type { Search } from './search.js';

/** Returns a search that counts edges, whatever they weigh, in O(|V| + |E|). */
export function breadthFirstSearch({ order, offsets, neighbours }: Graph): Search {
  const queue = new Uint32Array(order);
  return (source, distances) => {
    distances.fill(Infinity);
    distances[source] = 0;
    queue[0] = source;
    let last = 1;
    for (let first = 0; first < last; first += 1) {
      const vertex = queue[first]!;
      const distance = distances[vertex]! + 1;
      const end = offsets[vertex + 1]!;
      for (let entry = offsets[vertex]!; entry < end; entry += 1) {
        const neighbour = neighbours[entry]!;
        // The distances tell what has been reached: no second array to keep in the cache.
        if (distances[neighbour] === Infinity) {
          distances[neighbour] = distance;
          queue[last] = neighbour;
          last += 1;
        }
      }
    }
  };
}
