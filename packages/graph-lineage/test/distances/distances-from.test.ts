import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distancesFrom } from '../../src/distances/distances-from.js';
import { grid } from '../../src/generators/grid.js';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { floydWarshall } from './floyd-warshall.js';

describe('distancesFrom', () => {
  it("is a row of Floyd and Warshall's matrix", () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const matrix = floydWarshall(graph);
        for (let source = 0; source < graph.order; source += 1) {
          expect([...distancesFrom(graph, source)]).toEqual(matrix.getRow(source));
        }
      }),
    );
  });

  it('with weights of 1 is what it is with none', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const { weights: _, ...unweighted } = graph;
        const list = [...edges(graph)];
        const ones = graphFromEdges(graph.order, list, { weights: list.map(() => 1) });
        expect(distancesFrom(ones, 0)).toEqual(distancesFrom(unweighted, 0));
      }),
    );
  });

  it('of a large weighted grid satisfies the edges, each vertex by one of them exactly', () => {
    const list = [...edges(grid([40, 50]))];
    // Without a pattern, so that the heap is stirred.
    const weights = list.map((_, edge) => 1 + ((edge * 7919) % 1013));
    const graph = graphFromEdges(2000, list, { weights });
    const distances = distancesFrom(graph, 777);
    const tight = new Uint8Array(2000);
    tight[777] = 1;
    for (const [edge, [u, v]] of list.entries()) {
      const gap = distances[v]! - distances[u]!;
      expect(Math.abs(gap)).toBeLessThanOrEqual(weights[edge]!);
      if (gap === weights[edge]) tight[v] = 1;
      if (gap === -weights[edge]!) tight[u] = 1;
    }
    expect(distances[777]).toBe(0);
    expect(tight.every((value) => value === 1)).toBe(true);
  });

  it('refuses a source that is not in the graph', () => {
    expect(() => distancesFrom(path(3), 3)).toThrow(
      new RangeError('distancesFrom: need a vertex in 0..2 (order 3), got 3'),
    );
  });
});
