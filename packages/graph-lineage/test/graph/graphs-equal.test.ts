import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { arbitraryEdgeList } from '../arbitrary-graph.js';

describe('graphsEqual', () => {
  it('holds whatever the order and direction in which the edges were given', () => {
    fc.assert(
      fc.property(arbitraryEdgeList(), ({ order, edges: given, weights }) => {
        const turned = given.map(([u, v]) => [v, u] as const).toReversed();
        expect(
          graphsEqual(
            graphFromEdges(order, given, { weights }),
            graphFromEdges(order, turned, { weights: weights?.toReversed() }),
          ),
        ).toBe(true);
      }),
    );
  });

  it('takes an edge of an unweighted graph to weigh 1', () => {
    expect(graphsEqual(path(2), graphFromEdges(2, [[0, 1]], { weights: [1] }))).toBe(true);
    expect(graphsEqual(graphFromEdges(2, [[0, 1]], { weights: [1] }), path(2))).toBe(true);
  });

  it.each<[string, Graph]>([
    ['a vertex more', path(4)],
    [
      'an isolated vertex more',
      graphFromEdges(4, [
        [0, 1],
        [1, 2],
      ]),
    ],
    ['no edge', graphFromEdges(3, [])],
    ['an edge less', graphFromEdges(3, [[0, 1]])],
    [
      'a self-loop more',
      graphFromEdges(3, [
        [0, 1],
        [1, 2],
        [0, 0],
      ]),
    ],
    [
      'another edge',
      graphFromEdges(3, [
        [0, 1],
        [0, 2],
      ]),
    ],
    ['another weight', graphFromEdges(3, [...edges(path(3))], { weights: [1, 2] })],
  ])('fails for %s', (_, other) => {
    expect(graphsEqual(path(3), other)).toBe(false);
    expect(graphsEqual(other, path(3))).toBe(false);
  });
});
