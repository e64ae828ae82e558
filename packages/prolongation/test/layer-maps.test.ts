import { describe, expect, it } from '@jest/globals';
import { path } from '@msann/graph-lineage';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  aggregationMap,
  aggregationRecipes,
  blockAveraging,
  composeMaps,
  daubechiesWavelet,
  gridPairAveraging,
  identityMap,
  kroneckerMap,
  layerMaps,
  layerRecipes,
  orthogonalityError,
  pairAveraging,
  randomOrthogonal,
  recipeFor,
  shuffleRows,
  smoothedAggregation,
  toDense,
  trigonometricInterpolation,
} from '../src/index.js';

describe('pairAveraging', () => {
  it('joins neighbours on a line', () => {
    expect([...pairAveraging(6).index]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it.each([3, 0, 2.5])('refuses a size of %d', (size) => {
    expect(() => pairAveraging(size)).toThrow(`need an even fine size >= 2, got ${size}`);
  });
});

describe('gridPairAveraging', () => {
  it('halves the longest axis, the last of equal ones', () => {
    // 4 x 4, columns joined in pairs:     4 x 2, rows joined in pairs:
    //   0 0 1 1                             0 1
    //   2 2 3 3                             0 1
    //   4 4 5 5                             2 3
    //   6 6 7 7                             2 3
    expect([...gridPairAveraging([4, 4]).index]).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7,
    ]);
    expect([...gridPairAveraging([4, 2]).index]).toEqual([0, 1, 0, 1, 2, 3, 2, 3]);
  });

  it('twice gives the squares of a square grid', () => {
    const squares = composeMaps(gridPairAveraging([4, 4]), gridPairAveraging([4, 2]));
    expect(squares).toEqual(
      aggregationMap([0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3], 4, {
        weight: squares.kind === 'aggregation' ? squares.weight : [],
      }),
    );
  });

  it("is the authors' grid map up to the order of its columns", () => {
    // Theirs: the 2 x 2 block average of a square grid, split by row parity; columns are the even rows'
    // blocks, then the odd rows'. Fine node (r, c) of an n x n grid goes to (r mod 2, r div 2, c div 2).
    const n = 8;
    const theirs = Array.from({ length: n * n }, (_, f) => {
      const [row, column] = [Math.floor(f / n), f % n];
      return ((row % 2) * (n * n)) / 4 + Math.floor(row / 2) * (n / 2) + Math.floor(column / 2);
    });
    const ours = gridPairAveraging([n, n]).index;
    const renamed = new Map(theirs.map((c, f) => [c, ours[f]!]));
    expect(new Set(renamed.values()).size).toBe((n * n) / 2);
    expect(theirs.map((c) => renamed.get(c))).toEqual([...ours]);
  });

  it('refuses an odd longest axis', () => {
    expect(() => gridPairAveraging([3, 2])).toThrow(RangeError);
  });
});

describe('shuffleRows', () => {
  const map = gridPairAveraging([4, 4]);

  it('keeps the aggregate sizes and changes who belongs to them', () => {
    const shuffled = shuffleRows(map, xoroshiro128plus(5));
    expect(shuffled.index.toSorted()).toEqual(map.index.toSorted());
    expect(shuffled.index).not.toEqual(map.index);
  });

  it('takes a node’s weight along', () => {
    const signed = aggregationMap([0, 0], 1, { weight: [0.6, 0.8] });
    const seen = new Set(
      [1, 2, 3, 4, 5, 6].map((seed) => shuffleRows(signed, xoroshiro128plus(seed)).weight.join()),
    );
    expect([...seen].sort()).toEqual(['0.6,0.8', '0.8,0.6']);
  });

  it('gives the same map for the same seed', () => {
    expect(shuffleRows(map, xoroshiro128plus(5))).toEqual(shuffleRows(map, xoroshiro128plus(5)));
  });
});

describe('layerMaps', () => {
  const aggregations: ReadonlySet<string> = new Set(aggregationRecipes);

  it('has aggregations for the recipes that are said to', () => {
    for (const recipe of layerRecipes) {
      const [map] = layerMaps(recipe, 16, 1, { generator: xoroshiro128plus(1) });
      expect([recipe, map!.kind === 'aggregation']).toEqual([recipe, aggregations.has(recipe)]);
    }
  });

  it.each(layerRecipes)('of the recipe %s halves the layer at each step', (recipe) => {
    const maps = layerMaps(recipe, 64, 4, { generator: xoroshiro128plus(1) });
    expect(maps.map((map) => [map.fineSize, map.coarseSize])).toEqual([
      [64, 32],
      [32, 16],
      [16, 8],
      [8, 4],
    ]);
    // A dense map's columns are sums of squares.
    const rounding = aggregations.has(recipe) ? 1e-15 : 1e-13;
    for (const map of maps) expect(orthogonalityError(map)).toBeLessThan(rounding);
  });

  it('draws each step of an orthogonal layer anew', () => {
    const generator = xoroshiro128plus(1);
    const maps = layerMaps('orthogonal', 16, 2, { generator: xoroshiro128plus(1) });
    expect(maps).toEqual([randomOrthogonal(8, 16, generator), randomOrthogonal(4, 8, generator)]);
  });

  it.each([
    ['trigonometric', trigonometricInterpolation(4, 8), trigonometricInterpolation(2, 4)],
    ['daubechies', daubechiesWavelet(4, 4), daubechiesWavelet(2, 4)],
    [
      'smoothed',
      smoothedAggregation(blockAveraging(4, 8), path(8)),
      smoothedAggregation(blockAveraging(2, 4), path(4)),
    ],
    ['optimal', recipeFor(path(4), path(8)).map, recipeFor(path(2), path(4)).map],
  ] as const)(
    'of the recipe %s halves the longest axis and keeps the other',
    (recipe, of8, of4) => {
      const [first, second, third] = layerMaps(recipe, 32, 3, { shape: [8, 4] });
      expect(first).toEqual(kroneckerMap(of8, identityMap(4)));
      expect(second).toEqual(kroneckerMap(identityMap(4), of4));
      expect(third).toEqual(kroneckerMap(of4, identityMap(2)));
    },
  );

  it('of wavelets on two vertices is Haar’s', () => {
    const [map] = layerMaps('daubechies', 2, 1);
    expect(toDense(map!).to1DArray()).toEqual([Math.SQRT1_2, Math.SQRT1_2]);
  });

  it('takes the most nearly square grid where none is given', () => {
    expect(layerMaps('grid', 32, 1)[0]).toEqual(gridPairAveraging([8, 4]));
  });

  it.each([
    [() => layerMaps('path', 12, 3), 'can be halved 3 times, got 12'],
    [() => layerMaps('path', 8, -1), 'need a whole depth >= 0, got -1'],
    [() => layerMaps('grid', 8, 1, { shape: [2, 2] }), 'need a shape of 8 nodes, got 2 x 2'],
    [() => layerMaps('shuffled', 8, 1), "'shuffled' needs a random generator"],
    [() => layerMaps('orthogonal', 8, 1), "'orthogonal' needs a random generator"],
  ])('refuses bad input', (call, message) => {
    expect(call).toThrow(message);
  });
});
