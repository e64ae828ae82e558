import { describe, expect, it } from '@jest/globals';
import { balancedTree, cycle, erdosRenyi, graphFromEdges, path, star } from '@msann/graph-lineage';
import { localityTerm, optimalProlongation, prolongationObjective } from '@msann/objective';
import { Matrix } from 'ml-matrix';
import {
  blockAveraging,
  coarseGraph,
  denseMap,
  distanceWaves,
  identityMap,
  kroneckerMap,
  layeredAveraging,
  orthogonalityError,
  pairwiseAggregation,
  repeatPattern,
  smoothedAggregation,
  toDense,
} from '../src/index.js';

describe('smoothed aggregation', () => {
  const graph = erdosRenyi(30, 0.2, { seed: 2 });
  const pairs = pairwiseAggregation(graph);

  it('is orthonormal on any graph, and nearest to what the sweep makes', () => {
    const map = smoothedAggregation(pairs, graph);
    expect(orthogonalityError(map)).toBeLessThan(1e-12);
    // Of all orthonormal matrices the polar factor is nearest: PᵀX is symmetric and positive.
    const swept = sweep(toDense(pairs), 2 / 3);
    const product = map.matrix.transpose().mmul(swept);
    expect(Matrix.sub(product, product.transpose()).abs().max()).toBeLessThan(1e-12);
  });

  /** (I + ω D⁻¹L) P by its entries. */
  function sweep(p: Matrix, damping: number): Matrix {
    const result = p.clone();
    for (let vertex = 0; vertex < graph.order; vertex += 1) {
      const around = graph.neighbours.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]);
      for (let column = 0; column < p.columns; column += 1) {
        const mean =
          [...around].reduce((sum, other) => sum + p.get(other, column), 0) / around.length;
        result.set(vertex, column, (1 - damping) * p.get(vertex, column) + damping * mean);
      }
    }
    return result;
  }

  it('is the aggregation itself without damping, and where no vertex has a neighbour', () => {
    const still = smoothedAggregation(pairs, graph, { damping: 0 });
    expect(Matrix.sub(still.matrix, toDense(pairs)).abs().max()).toBeLessThan(1e-14);
    const apart = smoothedAggregation(identityMap(3), graphFromEdges(3, []));
    expect(apart.matrix.to2DArray()).toEqual(Matrix.eye(3).to2DArray());
  });

  it('costs less at s = 1 than the pairs', () => {
    for (const n of [8, 16]) {
      const term = localityTerm(cycle(n), cycle(2 * n), { beta: 1 / 4 });
      const map = blockAveraging(n, 2 * n);
      expect(term.cost(smoothedAggregation(map, cycle(2 * n)).matrix)).toBeLessThan(
        term.cost(toDense(map)) / 2,
      );
    }
  });

  it('takes maps of every kind', () => {
    const product = kroneckerMap(distanceWaves(2, 4), blockAveraging(2, 4));
    expect(smoothedAggregation(product, cycle(16)).coarseSize).toBe(4);
  });

  it.each([
    [
      () => smoothedAggregation(pairs, path(5)),
      'need a graph of 30 vertices for this map, got one of 5',
    ],
    [
      () => smoothedAggregation(pairs, graph, { damping: 2 }),
      'need damping in 0..1, got damping=2',
    ],
  ])('refuses bad input', (call, message) => {
    expect(call).toThrow(new RangeError(`smoothedAggregation: ${message}`));
  });
});

describe('a repeated pattern', () => {
  const small = denseMap(
    optimalProlongation(path(10), path(20), {
      s: 0.5,
      method: 'trust-regions',
      initial: toDense(blockAveraging(10, 20)),
    }).P,
  );

  it('is orthonormal, and the small map at its own size', () => {
    expect(
      Matrix.sub(repeatPattern(small, 10, 20).matrix, small.matrix)
        .abs()
        .max(),
    ).toBeLessThan(1e-12);
    expect(orthogonalityError(repeatPattern(small, 25, 50))).toBeLessThan(1e-12);
  });

  it('costs as much more as the path is longer, as a local map does', () => {
    const costAt = (n: number) =>
      prolongationObjective(path(n), path(2 * n), { s: 0 }).cost(
        repeatPattern(small, n, 2 * n).matrix,
      );
    const [at20, at40, at60] = [costAt(20), costAt(40), costAt(60)];
    expect(Math.abs((at60 - at40) / (at40 - at20) - 1)).toBeLessThan(1e-2);
  });

  it.each([
    [5, 10],
    [20, 60],
  ])('refuses another ratio or a smaller size: %d -> %d', (n1, n2) => {
    expect(() => repeatPattern(small, n1, n2)).toThrow(
      `repeatPattern: need a map from n to ${n2 / n1}n, n <= ${n1}, got one from 10 to 20`,
    );
  });
});

describe('layered averaging', () => {
  it('is block averaging on paths, from either end', () => {
    const map = layeredAveraging(path(5), path(15));
    const own = blockAveraging(5, 15);
    const turned = [...own.index].map((c) => 4 - c);
    expect([[...own.index].join(), turned.join()]).toContain([...map.index].join());
  });

  it('serves any two graphs, in pieces too', () => {
    const pieces = graphFromEdges(6, [
      [0, 1],
      [2, 3],
    ]);
    for (const [coarse, fine] of [
      [star(5), balancedTree(3, 3)],
      [path(4), pieces],
      [coarseGraph(pairwiseAggregation(pieces), pieces), pieces],
    ] as const) {
      const map = layeredAveraging(coarse, fine);
      expect([map.coarseSize, map.fineSize]).toEqual([coarse.order, fine.order]);
      expect(orthogonalityError(map)).toBeLessThan(1e-14);
    }
  });

  it('refuses a coarse graph that is larger', () => {
    expect(() => layeredAveraging(path(4), path(3))).toThrow(
      new RangeError('layeredAveraging: need n1 <= n2, got n1=4, n2=3'),
    );
  });
});

describe('distance waves', () => {
  it.each([
    [1, 1],
    [1, 5],
    [4, 7],
    [6, 18],
  ])('are the least locality from path %d to path %d', (n1, n2) => {
    const { E } = optimalProlongation(path(n1), path(n2), { s: 1 });
    const { cost } = prolongationObjective(path(n1), path(n2), { s: 1 });
    expect(Math.abs(cost(distanceWaves(n1, n2).matrix) - E)).toBeLessThan(1e-10 * Math.max(1, E));
  });
});
