import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { degree } from '../../src/graph/degree.js';
import { edges } from '../../src/graph/edges.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { boxProduct } from '../../src/products/box-product.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';
import { largeEdgeless } from './large-edgeless.js';
import { arbitraryLoopless, itObeysProductLaws } from './product-laws.js';

/** A⊗I + I⊗B, from the Kronecker product rather than ml-matrix's own sum, to state the order. */
function kroneckerSum(a: Matrix, b: Matrix): Matrix {
  return Matrix.add(
    a.kroneckerProduct(Matrix.eye(b.rows, b.rows)),
    Matrix.eye(a.rows, a.rows).kroneckerProduct(b),
  );
}

describe('boxProduct', () => {
  it('has the Laplacian L(G)⊗I + I⊗L(H), exactly', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const product = laplacian(boxProduct(g, h));
        expect(maxDifference(product, kroneckerSum(laplacian(g), laplacian(h)))).toBe(0);
      }),
    );
  });

  it('has the adjacency matrix A(G)⊗I + I⊗A(H) off the diagonal and the larger loops on it', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const [a, b] = [adjacencyMatrix(g), adjacencyMatrix(h)];
        const expected = kroneckerSum(a, b);
        for (let u = 0; u < g.order; u += 1) {
          for (let v = 0; v < h.order; v += 1) {
            const vertex = u * h.order + v;
            expected.set(vertex, vertex, Math.max(a.get(u, u), b.get(v, v)));
          }
        }
        expect(maxDifference(adjacencyMatrix(boxProduct(g, h)), expected)).toBe(0);
      }),
    );
  });

  itObeysProductLaws('box-product', boxProduct);

  it('with one vertex and no edge changes nothing', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(graphsEqual(boxProduct(graph, path(1)), graph)).toBe(true);
        expect(graphsEqual(boxProduct(path(1), graph), graph)).toBe(true);
      }),
    );
  });

  it('is unweighted unless a factor is weighted', () => {
    const weighted = graphFromEdges(2, [[0, 1]], { weights: [2.5] });
    expect(boxProduct(path(2), cycle(3)).weights).toBeUndefined();
    expect(boxProduct(path(2), weighted).weights!.toSorted()).toEqual(
      Float64Array.of(1, 1, 1, 1, 2.5, 2.5, 2.5, 2.5),
    );
  });

  it.each<[string, Graph, Graph, [number, number][]]>([
    // python3 -c "import networkx as nx; g = nx.cartesian_product(nx.path_graph(2), nx.path_graph(3));
    //   print(sorted(sorted((3 * a + b, 3 * c + d)) for (a, b), (c, d) in g.edges()))"   networkx 3.6.1
    [
      'path(2) and path(3)',
      path(2),
      path(3),
      [
        [0, 1],
        [0, 3],
        [1, 2],
        [1, 4],
        [2, 5],
        [3, 4],
        [4, 5],
      ],
    ],
    // The same with g = nx.cartesian_product(nx.cycle_graph(1), nx.cycle_graph(1)) and 1 for 3.
    ['two self-loops', cycle(1), cycle(1), [[0, 0]]],
  ])("of %s has the edges of networkx's cartesian_product", (_, g, h, expected) => {
    expect([...edges(boxProduct(g, h))]).toEqual(expected);
  });

  it('adds degrees and has |E(G)||H| + |G||E(H)| edges, where no factor has a self-loop', () => {
    fc.assert(
      fc.property(arbitraryLoopless, arbitraryLoopless, (g, h) => {
        const product = boxProduct(g, h);
        expect(product.size).toBe(g.size * h.order + g.order * h.size);
        for (let vertex = 0; vertex < product.order; vertex += 1) {
          const [u, v] = [Math.floor(vertex / h.order), vertex % h.order];
          expect(degree(product, vertex)).toBe(degree(g, u) + degree(h, v));
        }
      }),
    );
  });

  it('refuses more vertices or entries than 32 bits can number', () => {
    expect(() => boxProduct(largeEdgeless, largeEdgeless)).toThrow(
      new RangeError('boxProduct: need at most 4294967295 vertices, got 4900000000'),
    );
    expect(() => boxProduct(path(40_000), path(40_000))).toThrow(
      new RangeError(
        'boxProduct: need at most 4294967295 entries in the adjacency matrix, got 6399840000',
      ),
    );
  });
});
