import { describe, expect, it } from '@jest/globals';
import {
  cycle,
  edgeWeights,
  erdosRenyi,
  type Graph,
  graphFromEdges,
  grid,
  isConnected,
  laplacian,
  path,
  star,
  subgraph,
} from '@msann/graph-lineage';
import {
  coarseGraph,
  composeMaps,
  orthogonalityError,
  pairAveraging,
  pairwiseAggregation,
  toDense,
} from '../src/index.js';

function members(index: Uint32Array, aggregate: number): number[] {
  return [...index.keys()].filter((vertex) => index[vertex] === aggregate);
}

describe('pairwiseAggregation', () => {
  it.each([4, 10, 32])('is pair averaging on paths and cycles of order %d', (n) => {
    expect(pairwiseAggregation(path(n))).toEqual(pairAveraging(n));
    expect(pairwiseAggregation(cycle(n))).toEqual(pairAveraging(n));
  });

  it('follows heavy edges', () => {
    const weighted = graphFromEdges(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      {
        weights: [1, 5, 1, 5],
      },
    );
    expect([...pairwiseAggregation(weighted).index]).toEqual([0, 1, 1, 0]);
  });

  it('takes a star as one, and leaves isolated vertices alone', () => {
    expect(pairwiseAggregation(star(6)).coarseSize).toBe(1);
    const apart = graphFromEdges(4, [
      [1, 3],
      [2, 2],
    ]);
    expect([...pairwiseAggregation(apart).index]).toEqual([0, 1, 2, 1]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'makes connected aggregates of two or more: seed %d',
    (seed) => {
      const graph = erdosRenyi(40, 0.05 + seed / 40, { seed });
      const map = pairwiseAggregation(graph);
      expect(orthogonalityError(map)).toBeLessThan(1e-14);
      for (let aggregate = 0; aggregate < map.coarseSize; aggregate += 1) {
        const own = members(map.index, aggregate);
        expect(isConnected(subgraph(graph, own))).toBe(true);
        const alone = graph.offsets[own[0]! + 1]! === graph.offsets[own[0]!]!;
        expect(own.length >= 2 || alone).toBe(true);
      }
    },
  );

  it('comes down to one vertex, level by level', () => {
    let graph: Graph = grid([16, 16]);
    let whole = pairwiseAggregation(graph);
    for (let steps = 1; whole.coarseSize > 1; steps += 1) {
      expect(steps).toBeLessThanOrEqual(8);
      graph = coarseGraph(steps === 1 ? whole : pairwiseAggregation(graph), graph);
      const next = pairwiseAggregation(graph);
      const product = composeMaps(whole, next);
      if (product.kind !== 'aggregation') throw new Error('aggregations compose to one');
      whole = product;
    }
    expect(orthogonalityError(whole)).toBeLessThan(1e-13);
  });

  it('serves a million vertices', () => {
    expect(pairwiseAggregation(path(2 ** 20)).coarseSize).toBe(2 ** 19);
  });
});

describe('coarseGraph', () => {
  it('has m PᵀLP for a Laplacian where aggregates have m vertices', () => {
    for (const fine of [path(12), cycle(12), grid([4, 6])]) {
      const map = pairAveraging(fine.order);
      const p = toDense(map);
      const galerkin = p.transpose().mmul(laplacian(fine)).mmul(p).mul(2);
      const own = laplacian(coarseGraph(map, fine));
      expect(galerkin.sub(own).abs().max()).toBeLessThan(1e-14);
    }
  });

  it('adds up weights and drops loops', () => {
    const fine = graphFromEdges(
      4,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
        [0, 0],
      ],
      {
        weights: [1, 2, 4, 8, 16],
      },
    );
    const coarse = coarseGraph(pairAveraging(4), fine);
    expect([coarse.order, coarse.size]).toEqual([2, 1]);
    expect([...edgeWeights(coarse)!]).toEqual([6]);
  });

  it('refuses a graph of another order', () => {
    expect(() => coarseGraph(pairAveraging(4), path(5))).toThrow(
      new RangeError('coarseGraph: need a graph of 4 vertices for this map, got one of 5'),
    );
  });
});
