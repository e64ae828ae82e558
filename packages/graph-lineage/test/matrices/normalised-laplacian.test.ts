import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { applyLaplacian } from '../../src/matrices/apply-laplacian.js';
import { degreeMatrix } from '../../src/matrices/degree-matrix.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';

/** Roots of degrees are rounded; entries are at most 1. */
const ROUNDING = 1e-14;

describe('the normalised Laplacian', () => {
  it('is D^(-1/2) (A - D) D^(-1/2), 0 for a vertex with no edge', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const [a, d] = [adjacencyMatrix(graph), degreeMatrix(graph)];
        const scale = Matrix.diag(d.diagonal().map((value) => (value > 0 ? value ** -0.5 : 0)));
        const expected = scale.mmul(Matrix.sub(a, d)).mmul(scale);
        const computed = laplacian(graph, { normalised: true });
        expect(maxDifference(computed, expected)).toBeLessThan(ROUNDING);
      }),
    );
  });

  it.each(['paper', 'positive'] as const)('of sign %s is what applyLaplacian applies', (sign) => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const vector = Array.from({ length: graph.order }, (_, vertex) => 1 / (vertex + 1));
        const options = { sign, normalised: true } as const;
        const product = laplacian(graph, options).mmul(Matrix.columnVector(vector));
        const applied = Matrix.columnVector(applyLaplacian(graph, vector, options));
        expect(maxDifference(applied, product)).toBeLessThan(ROUNDING);
      }),
    );
  });

  it("agrees with networkx's on a weighted graph with a self-loop", () => {
    // g = nx.Graph(); g.add_weighted_edges_from([(0, 0, 2), (0, 1, 0.5), (1, 2, 3)])
    // nx.normalized_laplacian_matrix(g).toarray()   networkx 3.6.1
    const graph = graphFromEdges(
      3,
      [
        [0, 0],
        [0, 1],
        [1, 2],
      ],
      { weights: [2, 0.5, 3] },
    );
    const expected = new Matrix([
      [0.2, -0.16903085094570333, 0],
      [-0.16903085094570333, 1, -0.9258200997725516],
      [0, -0.9258200997725516, 1],
    ]);
    const computed = laplacian(graph, { sign: 'positive', normalised: true });
    expect(maxDifference(computed, expected)).toBeLessThan(ROUNDING);
  });
});
