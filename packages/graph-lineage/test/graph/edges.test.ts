import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edges } from '../../src/graph/edges.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { arbitraryEdgeList } from '../arbitrary-graph.js';

describe('edges', () => {
  it('are each given once, smaller vertex first, in lexicographic order', () => {
    const graph = graphFromEdges(3, [
      [2, 2],
      [2, 0],
      [1, 0],
    ]);
    expect([...edges(graph)]).toEqual([
      [0, 1],
      [0, 2],
      [2, 2],
    ]);
  });

  it('are the edges the graph was made from', () => {
    fc.assert(
      fc.property(arbitraryEdgeList(), ({ order, edges: given, weights }) => {
        const sorted = given
          .map(([u, v]) => [Math.min(u, v), Math.max(u, v)] as const)
          .toSorted(([a, b], [c, d]) => a - c || b - d);
        expect([...edges(graphFromEdges(order, given, { weights }))]).toEqual(sorted);
      }),
    );
  });
});
