import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { distanceMatrix } from '../../src/distances/distance-matrix.js';
import { grid } from '../../src/generators/grid.js';
import { torus } from '../../src/generators/torus.js';
import type { Edge } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { boxProduct } from '../../src/products/box-product.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { floydWarshall } from './floyd-warshall.js';

describe('distanceMatrix', () => {
  it("is Floyd and Warshall's, exactly: sums of quarters are", () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        expect(distanceMatrix(graph).to2DArray()).toEqual(floydWarshall(graph).to2DArray());
      }),
    );
  });

  it('of a box product is T(G)⊗J + J⊗T(H), whether it is known to be one or not', () => {
    fc.assert(
      fc.property(arbitraryGraph(5), arbitraryGraph(5), (first, second) => {
        const product = boxProduct(first, second);
        const { family: _, ...unknown } = product;
        const expected = Matrix.add(
          spread(distanceMatrix(first), second.order, 1),
          spread(distanceMatrix(second), 1, first.order),
        ).to2DArray();
        expect(distanceMatrix(product).to2DArray()).toEqual(expected);
        expect(distanceMatrix(unknown).to2DArray()).toEqual(expected);
      }),
    );
  });

  it('is a metric: 0 on the diagonal only, symmetric, no detour shorter', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const distances = distanceMatrix(graph).to2DArray();
        for (const [u, row] of distances.entries()) {
          for (const [v, distance] of row.entries()) {
            expect(distance === 0).toBe(u === v);
            expect(distance).toBe(distances[v]![u]!);
            for (const [w, detour] of row.entries()) {
              expect(distance).toBeLessThanOrEqual(detour + distances[w]![v]!);
            }
          }
        }
      }),
    );
  });

  it('is symmetric to the bit where sums of lengths depend on their order', () => {
    // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in float64.
    const edges: readonly Edge[] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    const distances = distanceMatrix(graphFromEdges(4, edges, { weights: [0.1, 0.2, 0.3] }));
    expect(distances.isSymmetric()).toBe(true);
    expect(distances.get(3, 0)).toBe(0.1 + 0.2 + 0.3);
  });

  it('leaves self-loops out', () => {
    expect(distanceMatrix(torus([1, 3])).to2DArray()).toEqual([
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]);
  });

  it("agrees with networkx's", () => {
    // g = nx.Graph(); g.add_nodes_from(range(5))
    // g.add_weighted_edges_from([(0, 1, 2.5), (1, 2, 0.5), (0, 2, 1), (2, 3, 4), (0, 3, 6)])
    // nx.floyd_warshall_numpy(g)   networkx 3.6.1
    const graph = graphFromEdges(
      5,
      [
        [0, 1],
        [1, 2],
        [0, 2],
        [2, 3],
        [0, 3],
      ],
      { weights: [2.5, 0.5, 1, 4, 6] },
    );
    expect(distanceMatrix(graph).to2DArray()).toEqual([
      [0, 1.5, 1, 5, Infinity],
      [1.5, 0, 0.5, 4.5, Infinity],
      [1, 0.5, 0, 4, Infinity],
      [5, 4.5, 4, 0, Infinity],
      [Infinity, Infinity, Infinity, Infinity, 0],
    ]);
  });

  it('of a grid has the largest distance from corner to corner', () => {
    expect(distanceMatrix(grid([4, 5, 6])).max()).toBe(3 + 4 + 5);
  });
});

/** Returns J⊗M⊗J with J all ones, of the orders `before` and `after`, with no product taken. */
function spread(matrix: Matrix, after: number, before: number): Matrix {
  const indices = Array.from({ length: before }, () =>
    Array.from({ length: matrix.rows * after }, (_, index) => Math.floor(index / after)),
  ).flat();
  return matrix.selection(indices, indices);
}
