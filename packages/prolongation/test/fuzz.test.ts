import { expect } from '@jest/globals';
import { describeFuzz, type Fuzz, faultOf, sometimes } from '@msann/fuzz-laws';
import { type Graph, isConnected, sparseLaplacian } from '@msann/graph-lineage';
import type { LinearOperator } from '@msann/kronecker';
import { objectiveLowerBound, prolongationObjective } from '@msann/objective';
import fc from 'fast-check';
import { Matrix, MatrixTransposeView } from 'ml-matrix';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import * as prolongation from '../src/index.js';
import { randomDenseMap, randomMatrix } from './every-map.js';
import { generatorOf } from './generator-of.js';
import {
  anyAggregation,
  anyGraph,
  anyGraphOf,
  anyMap,
  chains,
  crookedMaps,
  mapOfSize,
  oftenJunk,
  sizePairs,
  sizes,
} from './hostile.js';

type AnyMap = prolongation.ProlongationMap;

/** What denseMap accepts. */
const TOLERANCE = 1e-8;
/** A few hundred roundings of numbers of size 1. */
const ROUNDING = 1e-12;

const maps = oftenJunk(
  fc.oneof({ arbitrary: anyMap, weight: 9 }, { arbitrary: crooked(), weight: 1 }),
);
const smallMaps = oftenJunk(fc.oneof(mapOfSize(4, 2), mapOfSize(3, 2), mapOfSize(2, 1), crooked()));
const straightMaps = oftenJunk(anyMap);
const anyAggregations = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .chain(([coarse, more]) => anyAggregation(coarse + more, coarse));
const aggregations = oftenJunk(anyAggregations);
const numbers = fc.oneof(
  { arbitrary: fc.double({ min: -5, max: 5 }), weight: 30 },
  { arbitrary: fc.constantFrom(0, -0, 1e-300, 1e300), weight: 3 },
  { arbitrary: fc.constantFrom<unknown>(NaN, Infinity, 'x', undefined, null, 2n, [1]), weight: 1 },
);
const generators = oftenJunk(
  fc.oneof(
    { arbitrary: fc.nat(999).map((seed) => generatorOf(seed)), weight: 8 },
    {
      arbitrary: fc.constantFrom<unknown>(
        { next: () => NaN },
        { next: () => 'x' },
        { next: () => undefined },
        { next: 3 },
      ),
      weight: 1,
    },
  ),
);
const shapes = oftenJunk(fc.array(sizes(4), { maxLength: 3 }));

/** Recipes of an axis: some return what is none, or a map of another size. */
const axisRecipes = oftenJunk(
  fc.constantFrom<unknown>(
    orNothing(prolongation.blockAveraging),
    orNothing(prolongation.trigonometricInterpolation),
    orNothing(prolongation.fold),
    orNothing(prolongation.distanceWaves),
    () => prolongation.blockAveraging(2, 3),
    () => undefined,
    axisCrooked,
  ),
);

const fuzzed: Record<string, Fuzz> = {
  aggregationMap: {
    args: fc.oneof(
      fc.tuple(
        oftenJunk(
          fc.oneof(
            fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 7 }),
            fc.array(fc.constantFrom<unknown>(0, 1, 2, -1, 1.5, NaN, 'x'), { maxLength: 4 }),
            fc.constantFrom(Uint32Array.of(0, 1, 1), Float64Array.of(0, 0), Int8Array.of(0, -1)),
          ),
        ),
        sizes(3),
        oftenJunk(sometimes({ weight: values(3) })),
      ),
      {
        arbitrary: anyAggregations.chain(({ index, weight, coarseSize }) =>
          fc.tuple(
            fc.constantFrom<unknown>(index, [...index], Float64Array.from(index)),
            oftenJunk(fc.constant(coarseSize)),
            oftenJunk(
              sometimes({ weight: fc.constantFrom<unknown>(weight, [...weight], undefined) }),
            ),
          ),
        ),
        weight: 2,
      },
    ),
    check: (map: prolongation.AggregationMap, [index, coarse]: [ArrayLike<number>, number]) => {
      expectMap(map, coarse, index.length);
      expect([...map.index]).toEqual(Array.from(index));
    },
  },
  blockAveraging: ofSizes('aggregation'),
  coarseGraph: {
    args: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .chain(([coarse, more]) =>
        fc.tuple(oftenJunk(mapOfSize(coarse + more, coarse)), oftenJunk(anyGraphOf(coarse + more))),
      ),
    check: (graph: Graph, [map, fine]: [prolongation.AggregationMap, Graph]) => {
      expect(graph.order).toBe(map.coarseSize);
      // Ones of a fine aggregate's vertices: sums of the fine Laplacian's entries.
      const { offsets, indices, values: entries } = sparseLaplacian(fine);
      const sums = Matrix.zeros(graph.order, graph.order).to2DArray();
      for (let v = 0; v < fine.order; v += 1) {
        for (let at = offsets[v]!; at < offsets[v + 1]!; at += 1) {
          if (v !== indices[at]) sums[map.index[v]!]![map.index[indices[at]!]!]! += entries[at]!;
        }
      }
      const coarse = Matrix.zeros(graph.order, graph.order).to2DArray();
      for (let v = 0; v < graph.order; v += 1) {
        for (let at = graph.offsets[v]!; at < graph.offsets[v + 1]!; at += 1) {
          coarse[v]![graph.neighbours[at]!] = graph.weights?.[at] ?? 1;
        }
      }
      for (const [a, row] of sums.entries()) {
        for (const [b, sum] of row.entries()) {
          if (a !== b) expect(Math.abs(coarse[a]![b]! - sum)).toBeLessThanOrEqual(1e-14 * sum);
        }
      }
    },
  },
  composeMaps: {
    args: fc.oneof(fc.tuple(maps, maps), {
      arbitrary: chains
        .filter(({ steps }) => steps.length > 1)
        .map(({ steps }) => steps.slice(0, 2)),
      weight: 3,
    }),
    check: (map: AnyMap, [finer, coarser]: [AnyMap, AnyMap]) => {
      expect([map.fineSize, map.coarseSize]).toEqual([finer.fineSize, coarser.coarseSize]);
      if (!straight([finer, coarser])) return;
      expectMap(map);
      const product = prolongation.toDense(finer).mmul(prolongation.toDense(coarser));
      expectClose(prolongation.toDense(map), product);
    },
  },
  daubechiesWavelet: {
    args: fc.tuple(sizes(9), oftenJunk(fc.constantFrom(2, 4, 6))),
    check: (map: AnyMap, [coarse]: [number]) => expectMap(map, coarse, 2 * coarse),
  },
  denseMap: {
    args: fc.tuple(
      oftenJunk(
        fc.oneof(
          anyMap.map((map) => prolongation.toDense(map)),
          fc.constantFrom(...crookedMaps).map((map) => prolongation.toDense(map)),
          fc.constantFrom(
            new Matrix(0, 0),
            new Matrix(3, 0),
            new MatrixTransposeView(Matrix.eye(2)),
          ),
          fc
            .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }))
            .map(([fine, at]) => {
              const matrix = Matrix.eye(6, 4);
              return matrix.set(fine, at, NaN);
            }),
        ),
      ),
    ),
    check: (map: prolongation.DenseMap, [matrix]: [Matrix]) => {
      expectMap(map, matrix.columns, matrix.rows);
      expect(map.matrix.to2DArray()).toEqual(matrix.to2DArray());
      expect(map.matrix).not.toBe(matrix);
    },
  },
  distanceWaves: { ...ofSizes('dense'), runs: 150 },
  fold: ofSizes('aggregation'),
  gridMap: {
    args: fc.oneof(
      fc.tuple(axisRecipes, shapes, shapes),
      fc.tuple(
        axisRecipes,
        fc.constantFrom([2, 2], [1, 3], [2, 1]),
        fc.constantFrom([2, 4], [4, 4], [3, 3], [4, 2]),
      ),
    ),
    check: (map: AnyMap, [recipe, coarse, fine]: [unknown, number[], number[]]) => {
      expect([map.coarseSize, map.fineSize]).toEqual([sizeOf(coarse), sizeOf(fine)]);
      if (recipe !== axisCrooked) expectMap(map);
    },
  },
  gridPairAveraging: {
    args: fc.tuple(fc.oneof(shapes, fc.constantFrom([4], [2, 4], [4, 1, 4], [2, 1e5, 1e5]))),
    check: (map: AnyMap, [shape]: [number[]]) => {
      expectMap(map, sizeOf(shape) / 2, sizeOf(shape));
    },
  },
  identityMap: {
    args: fc.tuple(sizes(9)),
    check: (map: AnyMap, [n]: [number]) => {
      expectMap(map, n, n);
      expectClose(prolongation.toDense(map), Matrix.eye(n));
    },
  },
  injection: ofSizes('aggregation'),
  kroneckerMap: {
    args: fc.oneof(fc.array(smallMaps, { maxLength: 3 }), fc.tuple(maps, smallMaps)),
    check: (map: AnyMap, factors: AnyMap[]) => {
      expect(map.fineSize).toBe(sizeOf(factors.map(({ fineSize }) => fineSize)));
      expect(map.coarseSize).toBe(sizeOf(factors.map(({ coarseSize }) => coarseSize)));
      if (!straight(factors)) return;
      const product = factors
        .map(prolongation.toDense)
        .reduce((outer, inner) => outer.kroneckerProduct(inner));
      expectClose(prolongation.toDense(map), product);
    },
    runs: 250,
  },
  layerMaps: {
    args: fc.tuple(
      oftenJunk(fc.constantFrom(...prolongation.layerRecipes)),
      fc.oneof(
        { arbitrary: sizes(12), weight: 1 },
        { arbitrary: fc.constantFrom(8, 16, 24), weight: 3 },
      ),
      oftenJunk(fc.nat(4)),
      oftenJunk(
        sometimes({
          shape: fc.option(fc.oneof(shapes, fc.constantFrom([2, 4], [4, 4], [8, 1], [3, 8])), {
            nil: undefined,
            freq: 2,
          }),
          generator: generators,
        }),
      ),
    ),
    check: (steps: AnyMap[], [, size, depth]: [string, number, number]) => {
      expect(steps).toHaveLength(depth);
      for (const [level, map] of steps.entries()) {
        expectMap(map, size / 2 ** (level + 1), size / 2 ** level);
      }
    },
  },
  layeredAveraging: {
    args: fc.tuple(oftenJunk(anyGraph(5)), oftenJunk(anyGraph(7))),
    check: (map: AnyMap, [coarse, fine]: [Graph, Graph]) => {
      expectMap(map, coarse.order, fine.order);
    },
  },
  linearInterpolation: ofSizes('dense'),
  mapOperator: {
    args: fc.tuple(maps),
    check: (operator: LinearOperator, [map]: [AnyMap]) => {
      expect(operator.shape).toEqual([map.fineSize, map.coarseSize]);
      if (!straight([map])) return;
      const dense = prolongation.toDense(map);
      const x = randomMatrix(map.coarseSize, 1);
      const y = randomMatrix(map.fineSize, 1);
      expectClose(Matrix.columnVector(operator.matVec(x.to1DArray())), dense.mmul(x));
      const down = operator.adjoint().matVec(y.to1DArray());
      expectClose(Matrix.columnVector(down), dense.transpose().mmul(y));
    },
    runs: 250,
  },
  mapsBetweenLevels: {
    args: fc.oneof(fc.tuple(sizes(6), oftenJunk(fc.array(maps, { maxLength: 3 }))), {
      arbitrary: chains.chain(({ size, steps }) =>
        fc.tuple(oftenJunk(fc.constant(size)), oftenJunk(fc.constant(steps))),
      ),
      weight: 3,
    }),
    check: (
      between: ReturnType<typeof prolongation.mapsBetweenLevels>,
      [size, steps]: [number, AnyMap[]],
    ) => {
      const all = [size, ...steps.map(({ coarseSize }) => coarseSize)];
      for (let fine = 0; fine < all.length; fine += 1) {
        for (let coarse = fine; coarse < all.length; coarse += 1) {
          let map: AnyMap | undefined;
          const fault = faultOf('mapsBetweenLevels', () => {
            map = between(fine, coarse);
          });
          if (fault === 'refused' && !straight(steps)) continue;
          expect(fault).toBe('accepted');
          expect([map?.fineSize, map?.coarseSize]).toEqual([all[fine], all[coarse]]);
          if (straight(steps)) expectMap(map!);
        }
      }
      for (const junk of [undefined, null, NaN, 'x', -1, 0.5, all.length, 10n, [], {}]) {
        const ask = between as (...levels: readonly unknown[]) => unknown;
        expect(faultOf('mapsBetweenLevels', () => ask(0, junk))).toBe('refused');
        expect(faultOf('mapsBetweenLevels', () => ask(junk, 0))).toBe('refused');
      }
    },
    runs: 250,
  },
  nestedLabels: {
    args: fc.tuple(
      oftenJunk(
        fc.oneof(
          fc.array(aggregations, { maxLength: 3 }),
          chains.map(({ steps }) => steps),
          fc
            .constantFrom(...prolongation.layerRecipes)
            .map((name) => prolongation.layerMaps(name, 8, 3, { generator: generatorOf(3) })),
        ),
      ),
    ),
    check: (labels: Uint32Array[] | undefined, [steps]: [prolongation.AggregationMap[]]) => {
      if (labels === undefined) return;
      expect(labels).toHaveLength(steps.length + 1);
      for (const [level, { index, coarseSize, fineSize }] of steps.entries()) {
        expect(new Set(labels[level]).size).toBe(fineSize);
        index.forEach((coarse, fine) => {
          expect(labels[level]![fine]! % coarseSize).toBe(labels[level + 1]![coarse]);
        });
      }
    },
  },
  orthogonalityError: {
    args: fc.tuple(maps),
    check: (error: number, [map]: [AnyMap]) => {
      const gram = gramError(prolongation.toDense(map));
      // Not a number where P has entries that are none.
      if (Number.isNaN(error) || Number.isNaN(gram)) {
        expect(straight([map])).toBe(false);
      } else {
        expect(error).toBeGreaterThanOrEqual(gram * (1 - ROUNDING) - ROUNDING);
      }
    },
  },
  pairAveraging: {
    args: fc.tuple(sizes(12)),
    check: (map: AnyMap, [fine]: [number]) => expectMap(map, fine / 2, fine),
  },
  pairwiseAggregation: {
    args: fc.tuple(oftenJunk(anyGraph(8))),
    check: (map: AnyMap, [graph]: [Graph]) => {
      expectMap(map, map.coarseSize, graph.order);
      if (graph.order > 1 && isConnected(graph)) {
        expect(map.coarseSize).toBeLessThanOrEqual(graph.order / 2);
      }
    },
  },
  prolongTensor: tensors('coarseSize', 'fineSize', (fineMaps, given, fine) => {
    expectSame(prolongation.restrictTensor(fineMaps, fine), given);
  }),
  prolongVector: vectors('coarseSize', 'fineSize', (map, given, fine) => {
    expectSame(prolongation.restrictVector(map, fine), given);
  }),
  prolongWeights: weights('coarseSize', 'fineSize', (pair, given, fine) => {
    expectSame(prolongation.restrictWeights(pair, fine).to1DArray(), given.to1DArray());
  }),
  randomOrthogonal: {
    args: sizePairs.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), generators),
    ),
    check: (map: AnyMap, [coarse, fine]: [number, number]) => {
      expectMap(map, coarse, fine);
      expect(map.kind).toBe('dense');
    },
  },
  recipeFor: {
    args: fc.tuple(
      oftenJunk(fc.oneof(anyGraph(3), anyGraph(5))),
      oftenJunk(anyGraph(6)),
      oftenJunk(sometimes({ s: shares(), alpha: scales(), beta: scales() })),
    ),
    check: (
      { name, map, E, reason }: prolongation.ChosenRecipe,
      [coarse, fine, options]: [Graph, Graph, prolongation.RecipeForOptions | undefined],
    ) => {
      expectMap(map, coarse.order, fine.order);
      expect(name).not.toBe('');
      expect(reason).not.toMatch(/NaN|undefined/);
      expect(E).toBeGreaterThanOrEqual(0);
      expect(E).toBeLessThan(Infinity);
      const { cost } = prolongationObjective(coarse, fine, options);
      const P = prolongation.toDense(map);
      const rounding = 1e-12 * (cost(P) + cost(randomFrame(fine.order, coarse.order)));
      expect(Math.abs(cost(P) - E)).toBeLessThanOrEqual(1e-8 * E + rounding);
      const bound = objectiveLowerBound(coarse, fine, options);
      expect(E).toBeGreaterThanOrEqual(bound * (1 - 1e-9) - rounding);
    },
    runs: 120,
  },
  repeatPattern: {
    args: fc.oneof(
      fc.tuple(maps, sizes(6), sizes(12)),
      {
        arbitrary: fc
          .tuple(
            fc.integer({ min: 1, max: 4 }),
            fc.integer({ min: 1, max: 3 }),
            fc.integer({ min: 0, max: 4 }),
            fc.nat(99),
          )
          .map(([small, ratio, more, seed]) => [
            prolongation.denseMap(randomFrame(ratio * small, small, seed)),
            small + more,
            ratio * (small + more),
          ]),
        weight: 2,
      },
      fc.tuple(crooked(), fc.constantFrom(2, 4), fc.constantFrom(4, 6, 8)),
      fc
        .constantFrom(
          [
            [0, 0],
            [0, 1],
            [0, 0],
            [1, 0],
          ],
          [
            [NaN, 0],
            [0, 1],
            [0, 0],
            [1, 0],
          ],
        )
        .map((rows) => [
          { kind: 'dense', fineSize: 4, coarseSize: 2, matrix: new Matrix(rows) },
          4,
          8,
        ]),
    ),
    check: (map: AnyMap, [, coarse, fine]: [AnyMap, number, number]) => {
      expectMap(map, coarse, fine);
    },
  },
  restrictTensor: tensors('fineSize', 'coarseSize'),
  restrictVector: vectors('fineSize', 'coarseSize'),
  restrictWeights: weights('fineSize', 'coarseSize'),
  shuffleRows: {
    args: fc.tuple(
      fc.oneof({ arbitrary: aggregations, weight: 4 }, maps),
      generators as fc.Arbitrary<RandomGenerator>,
    ),
    check: (shuffled: prolongation.AggregationMap, [map]: [prolongation.AggregationMap]) => {
      expectMap(shuffled, map.coarseSize, map.fineSize);
      expect(shuffled.index.toSorted()).toEqual(map.index.toSorted());
    },
  },
  smoothedAggregation: {
    args: fc.oneof(
      fc.tuple(
        maps,
        oftenJunk(anyGraph(7)),
        oftenJunk(sometimes({ damping: oftenJunk(fc.constantFrom(0, 0.5, 1, 1 / 3)) })),
      ),
      {
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
          .chain(([coarse, more]) =>
            fc.tuple(
              oftenJunk(mapOfSize(coarse + more, coarse)),
              oftenJunk(anyGraphOf(coarse + more)),
              oftenJunk(sometimes({ damping: oftenJunk(fc.constantFrom(0, 0.5, 1)) })),
            ),
          ),
        weight: 2,
      },
      fc.tuple(fc.constantFrom(...crookedMaps), fc.oneof(anyGraphOf(4), anyGraphOf(3))),
    ),
    check: (map: AnyMap, [given]: [AnyMap]) => expectMap(map, given.coarseSize, given.fineSize),
    runs: 300,
  },
  stackedIdentity: ofSizes('aggregation'),
  toDense: {
    args: fc.tuple(maps),
    check: (P: Matrix, [map]: [AnyMap]) => {
      expect([P.rows, P.columns]).toEqual([map.fineSize, map.coarseSize]);
      if (straight([map])) expect(gramError(P)).toBeLessThan(TOLERANCE);
      if (map.kind === 'dense') expect(P).not.toBe(map.matrix);
    },
  },
  trigonometricInterpolation: ofSizes('dense'),
};

function crooked(): fc.Arbitrary<AnyMap> {
  return fc.constantFrom(...crookedMaps);
}

function axisCrooked(): AnyMap | undefined {
  return crookedMaps[0];
}

function shares(): fc.Arbitrary<unknown> {
  return oftenJunk(fc.constantFrom(0, 1, 0.5, 0.3, Number.MIN_VALUE, 1 - Number.EPSILON));
}

function scales(): fc.Arbitrary<unknown> {
  return oftenJunk(
    fc.constantFrom<unknown>(undefined, 1, 0.25, 2.5, 1e-9, 1e9, 1e-70, 1e70, 1e71, 5e-324),
  );
}

/** As many values as that, or nearly. */
function values(length: number): fc.Arbitrary<unknown> {
  return oftenJunk(
    fc.oneof(
      { arbitrary: fc.array(numbers, { minLength: length, maxLength: length }), weight: 4 },
      {
        arbitrary: fc.nat(99).map((seed) => {
          const { data } = { data: randomMatrix(length, 1, seed).to1DArray() };
          return Float64Array.from(data);
        }),
        weight: 4,
      },
      { arbitrary: fc.array(numbers, { maxLength: 5 }), weight: 1 },
      {
        arbitrary: fc.constantFrom<unknown>(
          new DataView(new ArrayBuffer(8)),
          new BigInt64Array(length),
        ),
        weight: 1,
      },
    ),
  );
}

type Side = 'fineSize' | 'coarseSize';

function sideOf(map: unknown, side: Side): number {
  const size: unknown = typeof map === 'object' && map !== null && Reflect.get(map, side);
  return typeof size === 'number' && Number.isInteger(size) && size >= 0 ? size : 1;
}

/** A recipe of two numbers of nodes. */
function ofSizes(kind: AnyMap['kind']): Fuzz {
  return {
    args: sizePairs,
    check: (map: AnyMap, [coarse, fine]: [number, number]) => {
      expectMap(map, coarse, fine);
      expect(map.kind).toBe(kind);
    },
  };
}

function vectors(
  from: Side,
  to: Side,
  law: (map: AnyMap, given: ArrayLike<number>, result: Float64Array) => void = () => {},
): Fuzz {
  return {
    args: straightMaps.chain((map) => fc.tuple(fc.constant(map), values(sideOf(map, from)))),
    check: (result: Float64Array, [map, given]: [AnyMap, ArrayLike<number>]) => {
      expect(result).toHaveLength(map[to]);
      expect(given).toHaveLength(map[from]);
      law(map, given, result);
    },
  };
}

function tensors(
  from: Side,
  to: Side,
  law: (maps: AnyMap[], given: ArrayLike<number>, result: Float64Array) => void = () => {},
): Fuzz {
  return {
    args: oftenJunk(fc.array(straightMaps, { maxLength: 3 })).chain((list) => {
      const lengths = Array.isArray(list) ? list.map((map) => sideOf(map, from)) : [];
      const length = sizeOf(lengths);
      return fc.tuple(fc.constant(list), values(length < 1000 ? length : 3));
    }),
    check: (result: Float64Array, [list, given]: [AnyMap[], ArrayLike<number>]) => {
      expect(result).toHaveLength(sizeOf(list.map((map) => map[to])));
      law(list, given, result);
    },
    runs: 250,
  };
}

function weights(
  from: Side,
  to: Side,
  law: (pair: prolongation.LayerPair, given: Matrix, result: Matrix) => void = () => {},
): Fuzz {
  return {
    args: fc.tuple(straightMaps, straightMaps).chain(([input, output]) => {
      const fits = randomMatrix(sideOf(input, from), sideOf(output, from));
      return fc.tuple(
        oftenJunk(sometimes({ input: fc.constant(input), output: fc.constant(output) })),
        oftenJunk(
          fc.constantFrom(fits, fits, fits, fits.transpose(), new MatrixTransposeView(fits)),
        ),
      );
    }),
    check: (result: Matrix, [pair, given]: [prolongation.LayerPair, Matrix]) => {
      expect([result.rows, result.columns]).toEqual([pair.input[to], pair.output[to]]);
      law(pair, given, result);
    },
  };
}

function orNothing(
  recipe: (coarse: number, fine: number) => AnyMap,
): (coarse: number, fine: number) => AnyMap | undefined {
  return (coarse, fine) => {
    try {
      return recipe(coarse, fine);
    } catch {
      return undefined;
    }
  };
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

function randomFrame(fine: number, coarse: number, seed = 1): Matrix {
  return prolongation.toDense(randomDenseMap(fine, coarse, seed));
}

/** max |PᵀP - I|. */
function gramError(P: Matrix): number {
  const gram = P.transpose().mmul(P).sub(Matrix.eye(P.columns));
  return gram.to1DArray().reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}

function straight(list: readonly AnyMap[]): boolean {
  return list.every((map) => gramError(prolongation.toDense(map)) < TOLERANCE);
}

function expectMap(map: AnyMap, coarse = map.coarseSize, fine = map.fineSize): void {
  const P = prolongation.toDense(map);
  expect([map.coarseSize, map.fineSize]).toEqual([coarse, fine]);
  expect([P.columns, P.rows]).toEqual([coarse, fine]);
  expect(gramError(P)).toBeLessThan(TOLERANCE);
}

function expectClose(found: Matrix, expected: Matrix): void {
  expect([found.rows, found.columns]).toEqual([expected.rows, expected.columns]);
  expectSame(found.to1DArray(), expected.to1DArray());
}

/** Equal but for roundings, where what was given is finite. */
function expectSame(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  const size = Array.from(expected).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  if (!Number.isFinite(size)) return;
  expect(found).toHaveLength(expected.length);
  for (let at = 0; at < expected.length; at += 1) {
    expect(Math.abs(found[at]! - expected[at]!)).toBeLessThanOrEqual(1e-10 * size + 1e-300);
  }
}

describeFuzz(prolongation, fuzzed);
