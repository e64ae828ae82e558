import { expect, it } from '@jest/globals';
import { dijkstraSearch } from '../../src/distances/dijkstra-search.js';
import type { Edge } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';

it('looks along each row once, even where a hub comes nearer with every neighbour', () => {
  // The source 0, n in the middle at the distances 1..n, and a hub that each brings one nearer.
  const n = 50;
  const middles = Array.from({ length: n }, (_, index) => index + 1);
  const edges = middles.flatMap((middle): Edge[] => [[0, middle], [middle, n + 1]]); // biome-ignore format: edges
  const weights = middles.flatMap((middle) => [middle, 2 * (n - middle) + n]);
  const graph = graphFromEdges(n + 2, edges, { weights });
  let looks = 0;
  const neighbours = new Proxy(graph.neighbours, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, target);
    },
  });
  const distances = new Float64Array(graph.order);
  dijkstraSearch({ ...graph, neighbours })(0, distances);
  expect(distances[n + 1]).toBe(2 * n);
  expect(looks).toBe(graph.neighbours.length);
});
