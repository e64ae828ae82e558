import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edgeWeights } from '../../src/graph/edge-weights.js';
import { edges } from '../../src/graph/edges.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { degreeMatrix } from '../../src/matrices/degree-matrix.js';
import { sparseAdjacencyMatrix } from '../../src/matrices/sparse-adjacency-matrix.js';
import { sparseDegreeMatrix } from '../../src/matrices/sparse-degree-matrix.js';
import { sparseLaplacian } from '../../src/matrices/sparse-laplacian.js';
import { denseMatrix } from '../../src/matrices/sparse-matrix.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';

const SPARSE = {
  sparseAdjacencyMatrix,
  sparseDegreeMatrix,
  sparseLaplacian,
};

describe.each(Object.entries(SPARSE))('%s', (_, sparse) => {
  it('has compressed rows whose columns ascend', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const { rows, columns, offsets, indices, values } = sparse(graph);
        expect([rows, columns, offsets.length]).toEqual([
          graph.order,
          graph.order,
          graph.order + 1,
        ]);
        expect([indices.length, values.length]).toEqual([offsets[rows], offsets[rows]]);
        for (let row = 0; row < rows; row += 1) {
          const entries = [...indices.subarray(offsets[row], offsets[row + 1])];
          expect(entries).toEqual([...new Set(entries)].toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('sparse matrices of a graph', () => {
  it('have the entries that the edges and their weights give', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const a = denseMatrix(sparseAdjacencyMatrix(graph));
        const expected = a.clone().mul(0);
        const weights = edgeWeights(graph);
        for (const [edge, [u, v]] of [...edges(graph)].entries()) {
          expected.set(u, v, weights?.[edge] ?? 1);
          expected.set(v, u, weights?.[edge] ?? 1);
        }
        expect(maxDifference(a, expected)).toBe(0);
      }),
    );
  });

  it('add up: L = A - D', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const difference = adjacencyMatrix(graph).sub(denseMatrix(sparseDegreeMatrix(graph)));
        expect(maxDifference(denseMatrix(sparseLaplacian(graph)), difference)).toBe(0);
        expect(maxDifference(degreeMatrix(graph), denseMatrix(sparseDegreeMatrix(graph)))).toBe(0);
      }),
    );
  });
});
