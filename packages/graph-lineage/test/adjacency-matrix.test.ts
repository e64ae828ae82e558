import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { adjacencyMatrix } from '../src/adjacency-matrix.js';
import { graphFromEdges } from '../src/graph-from-edges.js';
import { arbitraryEdgeList } from './arbitrary-graph.js';

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
