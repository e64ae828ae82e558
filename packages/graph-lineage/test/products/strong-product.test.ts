import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { complete } from '../../src/generators/complete.js';
import { path } from '../../src/generators/path.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { boxProduct } from '../../src/products/box-product.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { strongProduct } from '../../src/products/strong-product.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { edgeText } from '../edge-text.js';
import { maxDifference } from '../max-difference.js';
import { largeEdgeless } from './large-edgeless.js';
import { arbitraryLoopless, itObeysProductLaws } from './product-laws.js';

const looped = graphFromEdges(2, [
  [0, 0],
  [0, 1],
]);

describe('strongProduct', () => {
  it('has the adjacency matrix A(G□H) + A(G×H), exactly, where no factor has a self-loop', () => {
    fc.assert(
      fc.property(arbitraryLoopless, arbitraryLoopless, (g, h) => {
        const product = strongProduct(g, h);
        const expected = Matrix.add(
          adjacencyMatrix(boxProduct(g, h)),
          adjacencyMatrix(crossProduct(g, h)),
        );
        expect(maxDifference(adjacencyMatrix(product), expected)).toBe(0);
        expect(product.size).toBe(boxProduct(g, h).size + crossProduct(g, h).size);
      }),
    );
  });

  it('has the edges of both products once, of the larger weight, with self-loops too', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        // No edge is an entry 0, less than any weight.
        const expected = Matrix.max(
          adjacencyMatrix(boxProduct(g, h)),
          adjacencyMatrix(crossProduct(g, h)),
        );
        expect(maxDifference(adjacencyMatrix(strongProduct(g, h)), expected)).toBe(0);
      }),
    );
  });

  itObeysProductLaws('strong-product', strongProduct);

  it('with one vertex and no edge changes nothing', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(graphsEqual(strongProduct(graph, path(1)), graph)).toBe(true);
        expect(graphsEqual(strongProduct(path(1), graph), graph)).toBe(true);
      }),
    );
  });

  it('of complete graphs is complete', () => {
    expect(graphsEqual(strongProduct(complete(3), complete(4)), complete(12))).toBe(true);
  });

  it.each<[string, Graph, Graph, string]>([
    // python3 -c "import networkx as nx; g = nx.strong_product(nx.path_graph(2), nx.path_graph(3));
    //   n = sorted(g); print(sorted(sorted(map(n.index, e)) for e in g.edges()))"   networkx 3.6.1
    ['path(2) and path(3)', path(2), path(3), '0-1 0-3 0-4 1-2 1-3 1-4 1-5 2-4 2-5 3-4 4-5'],
    // The same with l = nx.path_graph(2); l.add_edge(0, 0) for one or both.
    [
      'an edge with a self-loop and path(3)',
      looped,
      path(3),
      '0-0 0-1 0-3 0-4 1-1 1-2 1-3 1-4 1-5 2-2 2-4 2-5 3-4 4-5',
    ],
    ['an edge with a self-loop twice', looped, looped, '0-0 0-1 0-2 0-3 1-1 1-2 1-3 2-2 2-3'],
  ])("of %s has the edges of networkx's strong_product", (_, g, h, text) => {
    expect(edgeText(strongProduct(g, h))).toBe(text);
  });

  it('refuses weights whose product is no positive finite number', () => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [1e200] });
    expect(() => strongProduct(graph, graph)).toThrow(
      new RangeError(
        'strongProduct: need weights whose products are positive and finite, got Infinity for the edge [0, 3]',
      ),
    );
  });

  it('refuses more vertices or entries than 32 bits can number', () => {
    expect(() => strongProduct(largeEdgeless, largeEdgeless)).toThrow(
      new RangeError('strongProduct: need at most 4294967295 vertices, got 4900000000'),
    );
    expect(() => strongProduct(path(40_000), path(40_000))).toThrow(
      new RangeError(
        'strongProduct: need at most 4294967295 entries in the adjacency matrix, got 12799520004',
      ),
    );
  });
});
