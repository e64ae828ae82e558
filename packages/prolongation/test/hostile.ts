import { oftenJunk as oftenJunkOf } from '@msann/fuzz-laws';
import {
  complete,
  cycle,
  type Edge,
  type Graph,
  graphFromEdges,
  grid,
  hypercube,
  path,
  star,
  torus,
} from '@msann/graph-lineage';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import {
  type AggregationMap,
  aggregationMap,
  blockAveraging,
  denseMap,
  distanceWaves,
  type ProlongationMap,
  shuffleRows,
} from '../src/index.js';
import { randomDenseMap } from './every-map.js';
import { generatorOf } from './generator-of.js';

const runs = blockAveraging(2, 4);
const waves = distanceWaves(2, 3);
const product = { kind: 'kronecker', fineSize: 12, coarseSize: 4, factors: [runs, waves] };

/** Objects like maps, of which a field or more is wrong. */
const brokenMaps: readonly unknown[] = [
  { kind: 'aggregation' },
  { kind: 'dense' },
  { kind: 'kronecker' },
  { ...runs, kind: 'sparse' },
  { ...runs, kind: 'dense' },
  { ...runs, kind: 'kronecker' },
  { ...runs, fineSize: 3 },
  { ...runs, fineSize: '4' },
  { ...runs, coarseSize: 0 },
  { ...runs, coarseSize: 1 },
  { ...runs, coarseSize: NaN },
  { ...runs, coarseSize: 5 },
  { ...runs, index: [0, 0, 1, 1] },
  { ...runs, index: null },
  { ...runs, index: Uint32Array.of(0, 1, 2, 3) },
  { ...runs, weight: Float64Array.of(1) },
  { ...runs, weight: 'x' },
  { ...waves, fineSize: 2 },
  { ...waves, matrix: [[1], [2]] },
  { ...waves, matrix: waves.matrix.transpose() },
  { ...waves, matrix: undefined },
  { kind: 'dense', fineSize: 0, coarseSize: 0, matrix: new Matrix(0, 0) },
  { kind: 'dense', fineSize: 1, coarseSize: 2, matrix: new Matrix(1, 2) },
  { ...product, factors: [] },
  { ...product, factors: 3 },
  { ...product, factors: [runs, null] },
  { ...product, factors: [runs, runs] },
  { ...product, factors: [product] },
  { ...product, fineSize: 11 },
];

/** Maps that are whole but for PᵀP = I, which only the functions that make maps ask for. */
export const crookedMaps: readonly ProlongationMap[] = [
  { ...runs, weight: Float64Array.of(1, 1, 1, 1) },
  { ...runs, weight: Float64Array.of(0, 0, 0, 0) },
  { ...runs, weight: Float64Array.of(NaN, 0, 1, 1e200) },
  { ...runs, index: Uint32Array.of(0, 0, 0, 0) },
  { ...waves, matrix: Matrix.ones(3, 2) },
  { ...waves, matrix: Matrix.zeros(3, 2) },
  {
    ...waves,
    matrix: new Matrix([
      [NaN, 0],
      [0, 1],
      [0, 0],
    ]),
  },
  {
    ...waves,
    matrix: new Matrix([
      [1e200, 0],
      [0, 1],
      [0, -1e200],
    ]),
  },
];

/** The value, or now and then what is none: maps and graphs that may not fit, and what is nearly one. */
export function oftenJunk(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return oftenJunkOf(arbitrary, [
    ...brokenMaps,
    runs,
    waves,
    path(1),
    cycle(5),
    { order: 2 },
    { order: 0, offsets: Uint32Array.of(0), neighbours: new Uint32Array(0) },
    { order: 2, offsets: [0, 1, 2], neighbours: [1, 0] },
  ]);
}

/** Numbers of nodes, often some that fit. */
export function sizes(largest: number): fc.Arbitrary<unknown> {
  return oftenJunk(fc.integer({ min: 1, max: largest }));
}

/** Coarse and fine numbers, often the fine a multiple. */
export const sizePairs = fc.oneof(
  { arbitrary: fc.tuple(sizes(9), sizes(12)), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))
      .map(([n, ratio]) => [n, ratio * n] as const),
    weight: 2,
  },
);

/** An aggregation, with equal weights or others. */
export function anyAggregation(fine: number, coarse: number): fc.Arbitrary<AggregationMap> {
  return fc
    .tuple(fc.nat(0xffff), fc.constantFrom('runs', 'shuffled', 'injected'))
    .map(([seed, kind]) => {
      const even = blockAveraging(coarse, fine);
      if (kind === 'runs') return even;
      if (kind === 'shuffled') return shuffleRows(even, generatorOf(seed));
      const weight = Float64Array.from(even.index, (c, f) => Number(even.index.indexOf(c) === f));
      weight[0] = -weight[0]!;
      return aggregationMap(even.index, coarse, { weight });
    });
}

/** A map of that size. */
export function mapOfSize(fine: number, coarse: number): fc.Arbitrary<ProlongationMap> {
  const whole = fine % 2 === 0 && coarse % 2 === 0;
  return fc.oneof(
    anyAggregation(fine, coarse),
    fc.nat(99).map((seed) => randomDenseMap(fine, coarse, seed)),
    whole
      ? fc.nat(99).map((seed) => {
          const factors = [randomDenseMap(fine / 2, coarse / 2, seed), denseMap(Matrix.eye(2))];
          return {
            kind: 'kronecker',
            fineSize: fine,
            coarseSize: coarse,
            factors,
          } as ProlongationMap;
        })
      : anyAggregation(fine, coarse),
  );
}

const orders = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .map(([coarse, more]) => ({ coarse, fine: coarse + more }));

/** Maps of every kind up to 10 x 6. */
export const anyMap = orders.chain(({ fine, coarse }) => mapOfSize(fine, coarse));

/** Chains of maps that meet, finest first. */
export const chains = fc
  .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 })
  .map((list) => list.toSorted((a, b) => b - a))
  .chain((list) =>
    fc
      .tuple(...list.slice(1).map((coarse, level) => mapOfSize(list[level]!, coarse)))
      .map((steps) => ({ size: list[0]!, steps })),
  );

const weights = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4), weight: 12 },
  { arbitrary: fc.constantFrom(1e-30, 1e-8, 1e8, 1e30), weight: 1 },
);
const extreme = fc.constantFrom(1e-300, 1e-150, 1e-31, 1e31, 1e150, 1e300, 1.5e308);

/** Graphs of one vertex and more, connected or not, weighted, with self-loops; and known families. */
export function anyGraph(largest: number): fc.Arbitrary<Graph> {
  const named = fc.constantFrom(
    path(1),
    path(2),
    path(Math.min(4, largest)),
    cycle(3),
    cycle(Math.max(3, largest)),
    complete(Math.min(4, largest)),
    hypercube(2),
    star(Math.max(2, largest - 1)),
    grid([2, 3]),
    grid([1, 2]),
    torus([3, 2]),
  );
  const drawn = fc.integer({ min: 1, max: largest }).chain((order) => anyGraphOf(order));
  return fc.oneof(
    named.filter((graph) => graph.order <= largest),
    drawn,
  );
}

/** Graphs of that many vertices. */
export function anyGraphOf(order: number): fc.Arbitrary<Graph> {
  const spine: Edge[] = [];
  const others: Edge[] = [];
  for (let u = 0; u < order; u += 1) {
    for (let v = u; v < order; v += 1) (v === u + 1 ? spine : others).push([u, v]);
  }
  const along = fc.oneof({ arbitrary: fc.constant(spine), weight: 4 }, fc.subarray(spine));
  return fc.tuple(fc.subarray(others), along).chain(([some, run]) => {
    const edges = [...run, ...some];
    const length = { minLength: edges.length, maxLength: edges.length };
    return fc
      .oneof(
        { arbitrary: fc.constant(undefined), weight: 3 },
        { arbitrary: fc.array(weights, length), weight: 3 },
        { arbitrary: fc.array(extreme, length), weight: 1 },
      )
      .map((list) => graphFromEdges(order, edges, { weights: list }));
  });
}
