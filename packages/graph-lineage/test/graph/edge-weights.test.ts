import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { path } from '../../src/generators/path.js';
import { edgeWeights } from '../../src/graph/edge-weights.js';
import { edges } from '../../src/graph/edges.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('edgeWeights', () => {
  it('are in the order of the edges', () => {
    const graph = graphFromEdges(
      3,
      [
        [2, 2],
        [1, 2],
        [1, 0],
      ],
      { weights: [7, 8, 9] },
    );
    expect([...edgeWeights(graph)!]).toEqual([9, 8, 7]);
  });

  it('are undefined for an unweighted graph', () => {
    expect(edgeWeights(path(3))).toBeUndefined();
  });

  it('make the same graph again, with the edges', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const again = graphFromEdges(graph.order, edges(graph), { weights: edgeWeights(graph) });
        expect(again).toEqual(graph);
      }),
    );
  });
});
