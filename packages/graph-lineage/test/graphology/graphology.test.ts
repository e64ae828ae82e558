import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MultiGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { fromGraphology, toGraphology } from '../../src/graphology/index.js';
import { arbitraryLabelledGraph } from '../formats/arbitrary-labelled-graph.js';
import { arbitraryLabel } from '../formats/arbitrary-labels.js';
import { listed } from '../formats/listed.js';

describe('toGraphology and fromGraphology', () => {
  it('keep vertices, labels, edges and weights', () => {
    const held = arbitraryLabel.filter((label) => !(label in {}));
    fc.assert(
      fc.property(arbitraryLabelledGraph(held), (one) => {
        const there = toGraphology(one.graph, one);
        expect(there.nodes()).toEqual(one.labels);
        expect(there.size).toBe(one.graph.size);
        expect(listed(fromGraphology(there))).toEqual(listed(one));
      }),
    );
  });
});

describe('toGraphology', () => {
  it('makes an undirected graph with weights only where there are some', () => {
    const there = toGraphology(
      graphFromEdges(
        2,
        [
          [0, 1],
          [1, 1],
        ],
        { weights: [2, 0.5] },
      ),
      {
        weight: 'length',
      },
    );
    expect(there).toBeInstanceOf(UndirectedGraph);
    expect(there.mapEdges((_, attributes) => attributes)).toEqual([{ length: 2 }, { length: 0.5 }]);
    const plain = toGraphology(graphFromEdges(2, [[0, 1]]));
    expect(plain.mapEdges((_, attributes) => attributes)).toEqual([{}]);
  });

  it.each(['constructor', '__proto__', 'toString'])('refuses the label %s', (label) => {
    const error = new RangeError(
      `toGraphology: need labels that are no property of every object, as graphology keeps nodes in objects, got "${label}"`,
    );
    expect(() => toGraphology(graphFromEdges(1, []), { labels: [label] })).toThrow(error);
  });

  it('refuses labels that are not one a vertex', () => {
    expect(() => toGraphology(graphFromEdges(2, []), { labels: ['a'] })).toThrow(
      new RangeError('toGraphology: need one label a vertex, got 1 for order 2'),
    );
  });
});

describe('fromGraphology', () => {
  it('reads mixed multigraphs whose edges are undirected and simple', () => {
    for (const Graph of [MultiGraph, MultiUndirectedGraph]) {
      const there = new Graph();
      there.mergeUndirectedEdge('b', 'a', { length: 2 });
      there.mergeUndirectedEdge('a', 'c');
      there.addNode('d');
      expect(listed(fromGraphology(there, { weight: 'length' }))).toEqual({
        labels: ['b', 'a', 'c', 'd'],
        edges: [
          [0, 1, 2],
          [1, 2, 1],
        ],
      });
      expect(fromGraphology(there).graph.weights).toBeUndefined();
    }
  });

  it.each([
    ['no nodes', [], 'at least one node, got none'],
    [
      'a directed edge',
      [['addDirectedEdge', 'a', 'b', {}]],
      'undirected edges, got a directed one from "a" to "b"',
    ],
    [
      'parallel edges',
      [
        ['addUndirectedEdge', 'a', 'b', {}],
        ['addUndirectedEdge', 'b', 'a', {}],
      ],
      'no parallel edges, got two from "b" to "a"',
    ],
    [
      'a weight of 0',
      [['addUndirectedEdge', 'a', 'b', { weight: 0 }]],
      'positive finite weights, got 0 from "a" to "b"',
    ],
    [
      'an infinite weight',
      [['addUndirectedEdge', 'a', 'b', { weight: Infinity }]],
      'positive finite weights, got Infinity from "a" to "b"',
    ],
    [
      'a text for a weight',
      [['addUndirectedEdge', 'a', 'b', { weight: '2' }]],
      'positive finite weights, got 2 from "a" to "b"',
    ],
  ] as const)('refuses %s', (_, edges, message) => {
    const there = new MultiGraph();
    for (const [add, source, target, attributes] of edges) {
      there.mergeNode('a');
      there.mergeNode('b');
      there[add](source, target, attributes);
    }
    expect(() => fromGraphology(there)).toThrow(new RangeError(`fromGraphology: need ${message}`));
  });
});
