import { describe, expect, it } from '@jest/globals';
import {
  balancedTree,
  cycle,
  erdosRenyi,
  type Graph,
  graphFromEdges,
  grid,
  hypercube,
  path,
  star,
  torus,
} from '@msann/graph-lineage';
import { objectiveLowerBound, optimalProlongation, prolongationObjective } from '@msann/objective';
import {
  coarseGraph,
  composeMaps,
  orthogonalityError,
  pairwiseAggregation,
  recipeFor,
  recipes,
  toDense,
} from '../../src/index.js';

const irregular = erdosRenyi(14, 0.3, { seed: 5 });
const pairs: readonly (readonly [string, Graph, Graph])[] = [
  ['path 6 -> 12', path(6), path(12)],
  ['path 5 -> 9', path(5), path(9)],
  ['path 20 -> 40', path(20), path(40)],
  ['path 64 -> 128', path(64), path(128)],
  ['cycle 6 -> 12', cycle(6), cycle(12)],
  ['cycle 5 -> 11', cycle(5), cycle(11)],
  ['grid 3x3 -> 6x6', grid([3, 3]), grid([6, 6])],
  ['grid 3x5 -> 6x5', grid([3, 5]), grid([6, 5])],
  ['torus 4x3 -> 8x6', torus([4, 3]), torus([8, 6])],
  [
    'cylinder 4x3 -> 8x6',
    grid([4, 3], { periodic: [true, false] }),
    grid([8, 6], { periodic: [true, false] }),
  ],
  ['star -> tree', star(4), balancedTree(2, 3)],
  ['aggregates -> random graph', coarseGraph(pairwiseAggregation(irregular), irregular), irregular],
  ['cycle -> hypercube', cycle(8), hypercube(4)],
];

describe.each(pairs)('the map for %s', (_name, coarse, fine) => {
  it.each([0, 0.3, 1])(
    'is orthonormal, and costs what it says and no less than can be, s = %d',
    (s) => {
      const { map, E, reason } = recipeFor(coarse, fine, { s });
      expect([map.coarseSize, map.fineSize]).toEqual([coarse.order, fine.order]);
      expect(orthogonalityError(map)).toBeLessThan(1e-12);
      const cost = prolongationObjective(coarse, fine, { s }).cost(toDense(map));
      expect(Math.abs(cost - E)).toBeLessThan(1e-9 * Math.max(1, E));
      expect(E).toBeGreaterThanOrEqual(objectiveLowerBound(coarse, fine, { s }) - 1e-9);
      expect(reason).not.toBe('');
    },
  );

  it.each([0, 1])('is a global minimum at s = %d', (s) => {
    const { E, reason } = recipeFor(coarse, fine, { s });
    const bound = objectiveLowerBound(coarse, fine, { s });
    expect(E - bound).toBeLessThan(1e-9 * Math.max(1, E));
    expect(reason).toContain('a global minimum');
  });

  it('is always the same', () => {
    const [once, again] = [recipeFor(coarse, fine), recipeFor(coarse, fine)];
    expect(toDense(again.map)).toEqual(toDense(once.map));
  });
});

describe('recipeFor', () => {
  it.each([
    ['fold', path(9), path(27), 0],
    ['stacked identity', cycle(9), cycle(27), 0],
    ['fold', grid([3, 4]), grid([6, 12]), 0],
    ['trigonometric interpolation', cycle(12), cycle(24), 1],
    ['trigonometric interpolation', torus([4, 4]), torus([8, 8]), 1],
    ['distance waves', path(7), path(14), 1],
    ['joint matching', path(64), path(128), 0.5],
    ['identity', grid([3, 4]), grid([3, 4]), 0.5],
  ])('takes %s where it is the best', (name, coarse, fine, s) => {
    expect(recipeFor(coarse, fine, { s }).name).toBe(name);
  });

  it('takes no map that is worse than a closed form', () => {
    for (const s of [0.2, 0.8]) {
      const { E } = recipeFor(path(20), path(40), { s });
      const { cost } = prolongationObjective(path(20), path(40), { s });
      for (const { families, serves, map } of recipes) {
        if (!families.includes('path') || !serves(20, 40)) continue;
        expect(E).toBeLessThanOrEqual(cost(toDense(map(20, 40, 'path'))));
      }
    }
  });

  it('finds what a search from all starts finds on a small grid', () => {
    const best = optimalProlongation(grid([3, 3]), grid([6, 6]), { s: 0.4 });
    const { E } = recipeFor(grid([3, 3]), grid([6, 6]), { s: 0.4 });
    expect(E).toBeLessThanOrEqual(best.E * (1 + 1e-4));
  });

  it('goes back to the pairs of which a large coarse graph was made, twice over', () => {
    const fine = erdosRenyi(1100, 0.004, { seed: 1 });
    const first = pairwiseAggregation(fine);
    const middle = coarseGraph(first, fine);
    const second = pairwiseAggregation(middle);
    const { map } = recipeFor(coarseGraph(second, middle), fine, { s: 0 });
    const product = composeMaps(first, second);
    expect(map).toEqual(product);
  });

  it('serves a million vertices with aggregations, without a cost', () => {
    const size = 2 ** 20;
    for (const [coarse, fine, s, name] of [
      [path(size / 2), path(size), 0.5, 'block averaging'],
      [cycle(size / 4), cycle(size), 0, 'stacked identity'],
      [grid([512, 512]), grid([1024, 1024]), 0, 'fold'],
      [path(1000), star(2 ** 17), 0.5, 'layered averaging'],
    ] as const) {
      const chosen = recipeFor(coarse, fine, { s });
      expect([chosen.name, chosen.map.kind, chosen.E]).toEqual([name, 'aggregation', NaN]);
      expect(chosen.reason).toContain('too large');
    }
  });

  it.each([
    [() => recipeFor(path(5), path(4)), 'recipeFor: need n1 <= n2, got n1=5, n2=4'],
    [() => recipeFor(path(2), path(4), { s: 2 }), 'recipeFor: need s in 0..1, got s=2'],
    [() => recipeFor(path(2), path(4), { alpha: 0 }), 'recipeFor: need alpha > 0, got alpha=0'],
    [
      () => recipeFor(path(1), graphFromEdges(2, [])),
      'recipeFor: need connected graphs where s > 0, as distances are infinite otherwise, got s=0.5',
    ],
  ])('refuses bad input', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  it('joins pieces at s = 0', () => {
    const pieces = graphFromEdges(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(recipeFor(path(2), pieces, { s: 0 }).E).toBeLessThan(1e-12);
  });
});
