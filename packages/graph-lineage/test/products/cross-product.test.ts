import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { degree } from '../../src/graph/degree.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { edgeText } from '../edge-text.js';
import { maxDifference } from '../max-difference.js';
import { largeEdgeless } from './large-edgeless.js';
import { arbitraryLoopless, itObeysProductLaws } from './product-laws.js';

const looped = graphFromEdges(2, [
  [0, 0],
  [0, 1],
]);

describe('crossProduct', () => {
  it('has the adjacency matrix A(G)⊗A(H), exactly', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const expected = adjacencyMatrix(g).kroneckerProduct(adjacencyMatrix(h));
        expect(maxDifference(adjacencyMatrix(crossProduct(g, h)), expected)).toBe(0);
      }),
    );
  });

  itObeysProductLaws('cross-product', crossProduct);

  it('with a self-loop alone changes nothing', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(graphsEqual(crossProduct(graph, cycle(1)), graph)).toBe(true);
        expect(graphsEqual(crossProduct(cycle(1), graph), graph)).toBe(true);
      }),
    );
  });

  it('multiplies degrees', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const product = crossProduct(g, h);
        for (let vertex = 0; vertex < product.order; vertex += 1) {
          const [u, v] = [Math.floor(vertex / h.order), vertex % h.order];
          expect(degree(product, vertex)).toBe(degree(g, u) * degree(h, v));
        }
      }),
    );
  });

  it('has 2|E(G)||E(H)| edges where no factor has a self-loop', () => {
    fc.assert(
      fc.property(arbitraryLoopless, arbitraryLoopless, (g, h) => {
        expect(crossProduct(g, h).size).toBe(2 * g.size * h.size);
      }),
    );
  });

  it.each<[string, Graph, Graph, string]>([
    // python3 -c "import networkx as nx; g = nx.tensor_product(nx.path_graph(2), nx.cycle_graph(3));
    //   n = sorted(g); print(sorted(sorted(map(n.index, e)) for e in g.edges()))"   networkx 3.6.1
    ['path(2) and cycle(3)', path(2), cycle(3), '0-4 0-5 1-3 1-5 2-3 2-4'],
    // The same with nx.path_graph(3) twice, and with l = nx.path_graph(2); l.add_edge(0, 0).
    ['path(3) twice', path(3), path(3), '0-4 1-3 1-5 2-4 3-7 4-6 4-8 5-7'],
    ['an edge with a self-loop and path(3)', looped, path(3), '0-1 0-4 1-2 1-3 1-5 2-4'],
    ['an edge with a self-loop twice', looped, looped, '0-0 0-1 0-2 0-3 1-2'],
  ])("of %s has the edges of networkx's tensor_product", (_, g, h, text) => {
    expect(edgeText(crossProduct(g, h))).toBe(text);
  });

  it.each([
    [1e-200, '0'],
    [1e200, 'Infinity'],
  ])('refuses weights such as %d, whose product is no positive finite number', (weight, got) => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [weight] });
    expect(() => crossProduct(graph, graph)).toThrow(
      new RangeError(
        `crossProduct: need weights whose products are positive and finite, got ${got} for the edge [0, 3]`,
      ),
    );
  });

  it('refuses more vertices or entries than 32 bits can number', () => {
    expect(() => crossProduct(largeEdgeless, largeEdgeless)).toThrow(
      new RangeError('crossProduct: need at most 4294967295 vertices, got 4900000000'),
    );
    expect(() => crossProduct(path(40_000), path(40_000))).toThrow(
      new RangeError(
        'crossProduct: need at most 4294967295 entries in the adjacency matrix, got 6399680004',
      ),
    );
  });
});
