import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { path } from '../../src/generators/path.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { degreeMatrix } from '../../src/matrices/degree-matrix.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';

describe('laplacian', () => {
  it('is A - D, self-loops cancelling', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const expected = Matrix.sub(adjacencyMatrix(graph), degreeMatrix(graph));
        expect(maxDifference(laplacian(graph), expected)).toBe(0);
      }),
    );
  });

  it('has rows that sum to 0', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(laplacian(graph).sum('row')).toEqual([...new Float64Array(graph.order)]);
      }),
    );
  });

  it('has the opposite entries with the positive sign', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const positive = laplacian(graph, { sign: 'positive' });
        expect(maxDifference(positive, Matrix.mul(laplacian(graph), -1))).toBe(0);
      }),
    );
  });

  it('is negative on the diagonal unless the positive sign is asked for', () => {
    expect(laplacian(path(2)).to2DArray()).toEqual([
      [-1, 1],
      [1, -1],
    ]);
    expect(laplacian(path(2), { sign: 'positive' }).to2DArray()).toEqual([
      [1, -1],
      [-1, 1],
    ]);
  });

  it('of an isolated vertex is 0 and not -0', () => {
    const isolated = graphFromEdges(1, []);
    expect(laplacian(isolated).get(0, 0)).toBe(0);
    expect(laplacian(isolated, { sign: 'positive' }).get(0, 0)).toBe(0);
  });
});
