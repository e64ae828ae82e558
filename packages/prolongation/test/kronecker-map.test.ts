import { describe, expect, it } from '@jest/globals';
import { kroneckerProduct } from '@msann/kronecker';
import { Matrix } from 'ml-matrix';
import {
  blockAveraging,
  composeMaps,
  denseMap,
  fold,
  gridMap,
  gridPairAveraging,
  identityMap,
  kroneckerMap,
  linearInterpolation,
  mapOperator,
  orthogonalityError,
  type ProlongationMap,
  prolongVector,
  restrictVector,
  toDense,
  trigonometricInterpolation,
} from '../src/index.js';

/** Float64 identities: a few hundred roundings of numbers of size 1. */
const tolerance = 1e-12;

const waves = trigonometricInterpolation(3, 6);
const hats = linearInterpolation(2, 4);
const products: readonly (readonly [string, readonly ProlongationMap[]])[] = [
  ['two aggregations', [blockAveraging(2, 5), fold(3, 6)]],
  ['two dense maps', [waves, hats]],
  ['an aggregation and a dense map', [blockAveraging(2, 3), waves]],
  ['three axes, one of which stays', [hats, identityMap(3), blockAveraging(1, 2)]],
  ['a product in a product', [kroneckerMap(waves, identityMap(2)), hats]],
];

const byMatrices = (maps: readonly ProlongationMap[]): Matrix =>
  maps.map(toDense).reduce((a, b) => kroneckerProduct(a, b));
const distance = (a: Matrix, b: Matrix) => Matrix.sub(a, b).abs().max();

describe.each(products)('the Kronecker product of %s', (_name, maps) => {
  const map = kroneckerMap(...maps);

  it('is that of the matrices', () => {
    expect(distance(toDense(map), byMatrices(maps))).toBeLessThan(tolerance);
    expect(orthogonalityError(map)).toBeLessThan(tolerance);
  });

  it('prolongs and restricts as its matrix does', () => {
    const P = toDense(map);
    const x = Matrix.columnVector(Array.from({ length: map.coarseSize }, (_, i) => Math.sin(i)));
    const y = Matrix.columnVector(Array.from({ length: map.fineSize }, (_, i) => Math.cos(2 * i)));
    const prolonged = Matrix.columnVector(prolongVector(map, x.to1DArray()));
    const restricted = Matrix.columnVector(restrictVector(map, y.to1DArray()));
    expect(distance(prolonged, P.mmul(x))).toBeLessThan(tolerance);
    expect(distance(restricted, P.transpose().mmul(y))).toBeLessThan(tolerance);
    expect(distance(mapOperator(map).toDense(), P)).toBeLessThan(tolerance);
  });
});

describe('kroneckerMap', () => {
  it('of aggregations is an aggregation, of one map that map', () => {
    expect(kroneckerMap(blockAveraging(2, 4), fold(2, 4)).kind).toBe('aggregation');
    expect(kroneckerMap(waves)).toBe(waves);
  });

  it('keeps dense factors apart and flat', () => {
    const map = kroneckerMap(kroneckerMap(waves, hats), hats);
    expect(map.kind === 'kronecker' && map.factors).toEqual([waves, hats, hats]);
  });

  it('holds a large torus in its factors', () => {
    const axis = trigonometricInterpolation(64, 128);
    const map = kroneckerMap(axis, axis, axis);
    expect([map.fineSize, map.coarseSize]).toEqual([2 ** 21, 2 ** 18]);
    const constant = prolongVector(map, new Float64Array(map.coarseSize).fill(1));
    // A constant becomes one, of the same norm.
    expect(Math.abs(constant[12345]! - 8 ** -0.5)).toBeLessThan(tolerance);
  });

  it('refuses nothing at all', () => {
    expect(() => kroneckerMap(...([] as ProlongationMap[]))).toThrow(
      new RangeError('kroneckerMap: need at least one map, got none'),
    );
  });
});

describe('products of Kronecker products', () => {
  it('are taken factor by factor where these fit', () => {
    const finer = kroneckerMap(trigonometricInterpolation(6, 12), linearInterpolation(4, 8));
    const coarser = kroneckerMap(trigonometricInterpolation(3, 6), linearInterpolation(2, 4));
    const map = composeMaps(finer, coarser);
    expect(map.kind).toBe('kronecker');
    expect(distance(toDense(map), toDense(finer).mmul(toDense(coarser)))).toBeLessThan(tolerance);
  });

  it('are dense where they do not', () => {
    const finer = kroneckerMap(hats, hats);
    const map = composeMaps(finer, blockAveraging(2, 4));
    expect(map.kind).toBe('dense');
    expect(distance(toDense(map), toDense(finer).mmul(toDense(blockAveraging(2, 4))))).toBeLessThan(
      tolerance,
    );
  });

  it('with an identity are the other map', () => {
    const map = kroneckerMap(waves, hats);
    expect(composeMaps(map, identityMap(6))).toBe(map);
    expect(composeMaps(identityMap(24), map)).toBe(map);
  });
});

describe('gridMap', () => {
  it('is pairwise averaging along every axis', () => {
    const squares = composeMaps(gridPairAveraging([4, 4]), gridPairAveraging([4, 2]));
    const map = gridMap(blockAveraging, [2, 2], [4, 4]);
    expect(distance(toDense(map), toDense(squares))).toBeLessThan(tolerance);
  });

  it('gives each axis its own map', () => {
    const recipe = (from: number, to: number, axis: number) =>
      (axis === 0 ? fold : blockAveraging)(from, to);
    const map = gridMap(recipe, [2, 2], [4, 4]);
    const expected = kroneckerMap(fold(2, 4), blockAveraging(2, 4));
    expect(map).toEqual(expected);
  });

  it('refuses axes that do not pair up', () => {
    expect(() => gridMap(fold, [2], [4, 4])).toThrow(
      new RangeError('gridMap: need as many coarse as fine axes, at least one, got [2] and [4, 4]'),
    );
  });

  it('takes aggregations to a million nodes in 12 bytes each', () => {
    for (const recipe of [blockAveraging, fold]) {
      const map = gridMap(recipe, [512, 512], [1024, 1024]);
      expect([map.index.byteLength, map.weight.byteLength]).toEqual([2 ** 22, 2 ** 23]);
      expect(orthogonalityError(map)).toBeLessThan(tolerance);
    }
  });
});

describe('an aggregation and its dense copy', () => {
  it('are interchangeable', () => {
    const map = gridMap(blockAveraging, [2, 3], [4, 7]);
    const copy = denseMap(toDense(map));
    const x = Array.from({ length: 6 }, (_, i) => Math.sin(i + 1));
    prolongVector(map, x).forEach((value, f) => {
      expect(Math.abs(value - prolongVector(copy, x)[f]!)).toBeLessThan(tolerance);
    });
  });
});
