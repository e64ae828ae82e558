import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { path } from '../../src/generators/path.js';
import { subgraph } from '../../src/graph/subgraph.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('subgraph', () => {
  it('has the rows and columns of the adjacency matrix, in the order asked for', () => {
    const graphAndVertices = arbitraryGraph(8).chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.shuffledSubarray(
          Array.from({ length: graph.order }, (_, vertex) => vertex),
          { minLength: 1 },
        ),
      ),
    );
    fc.assert(
      fc.property(graphAndVertices, ([graph, vertices]) => {
        expect(adjacencyMatrix(subgraph(graph, vertices)).to2DArray()).toEqual(
          adjacencyMatrix(graph).selection(vertices, vertices).to2DArray(),
        );
      }),
    );
  });

  it('of every vertex is the graph', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(
          subgraph(
            graph,
            Uint32Array.from({ length: graph.order }, (_, v) => v),
          ),
        ).toEqual(graph);
      }),
    );
  });

  it.each<[string, number[], string]>([
    ['no vertex', [], 'need vertices.length >= 1, got vertices.length=0'],
    ['a vertex that is not there', [0, 3], 'need a vertex in 0..2 (order 3), got 3'],
    ['a vertex twice', [1, 1], 'need each vertex once, got 1 more than once'],
  ])('refuses %s', (_, vertices, message) => {
    expect(() => subgraph(path(3), vertices)).toThrow(new RangeError(`subgraph: ${message}`));
  });
});
