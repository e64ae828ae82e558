import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edge } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { arbitraryEdgeList } from '../arbitrary-graph.js';

describe('graphFromEdges', () => {
  it('holds each edge in the rows of both its vertices and a self-loop once', () => {
    const graph = graphFromEdges(3, [
      [2, 0],
      [1, 1],
      [0, 1],
    ]);
    expect([...graph.offsets]).toEqual([0, 2, 4, 5]);
    expect([...graph.neighbours]).toEqual([1, 2, 0, 1, 0]);
    expect(graph).toMatchObject({ order: 3, size: 3 });
    expect(graph.weights).toBeUndefined();
  });

  it('stores exactly the edges and weights it was given, in sorted rows', () => {
    fc.assert(
      fc.property(arbitraryEdgeList(), ({ order, edges, weights }) => {
        const expected = Array.from({ length: order }, () => new Map<number, number>());
        for (const [index, [u, v]] of edges.entries()) {
          expected[u]!.set(v, weights?.[index] ?? 1);
          expected[v]!.set(u, weights?.[index] ?? 1);
        }
        const graph = graphFromEdges(order, edges, { weights });
        expect(graph.size).toBe(edges.length);
        for (const [row, entries] of expected.entries()) {
          const [start, end] = [graph.offsets[row]!, graph.offsets[row + 1]!];
          const sorted = [...entries].toSorted(([first], [second]) => first - second);
          expect([...graph.neighbours.subarray(start, end)]).toEqual(sorted.map(([v]) => v));
          expect([
            ...(graph.weights ?? new Float64Array(end).fill(1)).subarray(start, end),
          ]).toEqual(sorted.map(([, weight]) => weight));
        }
      }),
    );
  });

  it('takes a one-pass iterable of edges', () => {
    const edges = new Map([[0, 1]]).entries();
    expect([...graphFromEdges(2, edges).neighbours]).toEqual([1, 0]);
  });

  it('refuses a weight in the place of a third vertex', () => {
    const triples: Iterable<readonly number[]> = [[0, 1, 5]];
    expect(() => graphFromEdges(2, triples as Iterable<Edge>)).toThrow(
      new RangeError(
        'graphFromEdges: need edges of two vertices, their weights apart, got [0, 1, 5]',
      ),
    );
  });

  it('takes two arrays of endpoints', () => {
    const graph = graphFromEdges(
      3,
      { from: Uint32Array.of(2, 1), to: [0, 1] },
      { weights: [3, 4] },
    );
    expect([...graph.neighbours]).toEqual([2, 1, 0]);
    expect([...graph.weights!]).toEqual([3, 4, 3]);
    expect(() => graphFromEdges(3, { from: [0, 1], to: [2] })).toThrow(
      new RangeError('graphFromEdges: need two arrays of one length, got 2 in from and 1 in to'),
    );
  });

  it('makes a graph with no edge', () => {
    expect(graphFromEdges(2, [])).toMatchObject({ order: 2, size: 0 });
  });

  it.each<[string, number, Edge[], number[] | undefined, string]>([
    ['an order of 0', 0, [], undefined, 'need order >= 1, got order=0'],
    [
      'an order that no 32 bits can number',
      2 ** 33,
      [],
      undefined,
      'need at most 4294967295 vertices, got 8589934592',
    ],
    ['an endpoint past the end', 2, [[0, 2]], undefined, 'need a vertex in 0..1 (order 2), got 2'],
    ['a negative endpoint', 2, [[-1, 0]], undefined, 'need a vertex in 0..1 (order 2), got -1'],
    [
      'an edge given in both directions',
      2,
      [
        [0, 1],
        [1, 0],
      ],
      undefined,
      'need each edge once, got [0, 1] more than once',
    ],
    [
      'a self-loop given twice',
      2,
      [
        [1, 1],
        [1, 1],
      ],
      undefined,
      'need each edge once, got [1, 1] more than once',
    ],
    ['too few weights', 2, [[0, 1]], [], 'need one weight an edge, got 0 weights and 1 edges'],
    ['a weight of 0', 2, [[0, 1]], [0], 'need positive finite weights, got 0 for edge 0'],
    ['a negative weight', 2, [[0, 1]], [-1], 'need positive finite weights, got -1 for edge 0'],
    ['a NaN weight', 2, [[0, 1]], [NaN], 'need positive finite weights, got NaN for edge 0'],
    [
      'an infinite weight',
      2,
      [[0, 1]],
      [Infinity],
      'need positive finite weights, got Infinity for edge 0',
    ],
  ])('refuses %s', (_, order, edges, weights, message) => {
    expect(() => graphFromEdges(order, edges, { weights })).toThrow(
      new RangeError(`graphFromEdges: ${message}`),
    );
  });
});
