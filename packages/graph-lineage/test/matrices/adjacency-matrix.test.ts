import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { arbitraryEdgeList } from '../arbitrary-graph.js';

describe('adjacencyMatrix', () => {
  it('has the weight of each edge on both sides, a self-loop once', () => {
    fc.assert(
      fc.property(arbitraryEdgeList(), ({ order, edges, weights }) => {
        const expected = Matrix.zeros(order, order);
        for (const [index, [u, v]] of edges.entries()) {
          expected.set(u, v, weights?.[index] ?? 1);
          expected.set(v, u, weights?.[index] ?? 1);
        }
        const matrix = adjacencyMatrix(graphFromEdges(order, edges, { weights }));
        expect(matrix.to2DArray()).toEqual(expected.to2DArray());
      }),
    );
  });
});
