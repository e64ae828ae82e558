import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycle } from '../../src/generators/cycle.js';
import { degree } from '../../src/graph/degree.js';
import { edgeWeights } from '../../src/graph/edge-weights.js';
import { edges } from '../../src/graph/edges.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('degree', () => {
  it('counts a self-loop once', () => {
    expect(degree(cycle(1), 0)).toBe(1);
  });

  it('counts an edge by its weight', () => {
    const graph = graphFromEdges(
      2,
      [
        [0, 1],
        [1, 1],
      ],
      { weights: [0.5, 3] },
    );
    expect([degree(graph, 0), degree(graph, 1)]).toEqual([0.5, 3.5]);
  });

  it('sums over the vertices to twice the edges, self-loops once', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const weights = edgeWeights(graph);
        let expected = 0;
        for (const [index, [u, v]] of [...edges(graph)].entries()) {
          expected += (u === v ? 1 : 2) * (weights?.[index] ?? 1);
        }
        let sum = 0;
        for (let vertex = 0; vertex < graph.order; vertex += 1) sum += degree(graph, vertex);
        expect(sum).toBe(expected);
      }),
    );
  });

  it('refuses a vertex that is not in the graph', () => {
    expect(() => degree(cycle(3), 3)).toThrow(
      new RangeError('degree: need a vertex in 0..2 (order 3), got 3'),
    );
  });
});
