import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { degreeMatrix } from '../../src/matrices/degree-matrix.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('degreeMatrix', () => {
  it('has the row sums of the adjacency matrix on its diagonal and nothing else', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const expected = Matrix.diag(adjacencyMatrix(graph).sum('row'));
        expect(degreeMatrix(graph).to2DArray()).toEqual(expected.to2DArray());
      }),
    );
  });
});
