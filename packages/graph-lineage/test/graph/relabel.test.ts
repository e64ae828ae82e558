import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { path } from '../../src/generators/path.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { relabel } from '../../src/graph/relabel.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

/** A graph and a permutation of its vertices. */
const graphAndPermutation = arbitraryGraph(8).chain((graph) => {
  const vertices = Array.from({ length: graph.order }, (_, vertex) => vertex);
  return fc.tuple<[Graph, number[]]>(
    fc.constant(graph),
    fc.shuffledSubarray(vertices, { minLength: graph.order }),
  );
});

describe('relabel', () => {
  it('has A[u, v] at [π(u), π(v)]', () => {
    fc.assert(
      fc.property(graphAndPermutation, ([graph, permutation]) => {
        const before = adjacencyMatrix(graph);
        const after = adjacencyMatrix(relabel(graph, permutation));
        expect(after.selection(permutation, permutation).to2DArray()).toEqual(before.to2DArray());
      }),
    );
  });

  it('is undone by the inverse permutation', () => {
    fc.assert(
      fc.property(graphAndPermutation, ([graph, permutation]) => {
        const inverse = permutation.map((_, vertex) => permutation.indexOf(vertex));
        expect(graphsEqual(relabel(relabel(graph, permutation), inverse), graph)).toBe(true);
      }),
    );
  });

  it('no longer tells the family, whose numbering it has left', () => {
    expect(relabel(path(3), [0, 1, 2]).family).toBeUndefined();
  });

  it.each<[string, number[], string]>([
    ['too few vertices', [0, 1], "need a permutation of length 3, the graph's order, got length 2"],
    ['a vertex twice', [0, 1, 1], 'need a permutation of 0..2, got 1 more than once'],
    ['a vertex past the end', [0, 3, 1], 'need a permutation of 0..2, got 3 for vertex 1'],
    ['half a vertex', [0.5, 2, 1], 'need a permutation of 0..2, got 0.5 for vertex 0'],
  ])('refuses %s', (_, permutation, message) => {
    expect(() => relabel(path(3), permutation)).toThrow(new RangeError(`relabel: ${message}`));
  });
});
