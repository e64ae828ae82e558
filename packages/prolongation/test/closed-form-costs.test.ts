import { describe, expect, it } from '@jest/globals';
import { cycle, type Graph, path } from '@msann/graph-lineage';
import { diffusionTerm, localityTerm } from '@msann/objective';
import {
  blockAveraging,
  daubechiesWavelet,
  fold,
  injection,
  linearInterpolation,
  orthogonalityError,
  type ProlongationMap,
  stackedIdentity,
  toDense,
  trigonometricInterpolation,
} from '../src/index.js';

type Family = (n: number) => Graph;

/** E at s = 1, β = 1/4. */
function locality(family: Family, map: ProlongationMap): number {
  const options = { beta: 1 / 4 };
  return localityTerm(family(map.coarseSize), family(map.fineSize), options).cost(toDense(map));
}

/** E at s = 0, α = 1. */
function diffusion(family: Family, map: ProlongationMap): number {
  return diffusionTerm(family(map.coarseSize), family(map.fineSize)).cost(toDense(map));
}

const odd = (below: number): number[] =>
  Array.from({ length: Math.floor(below / 2) }, (_, k) => 2 * k + 1);

/** Relative to values, which rounding of distances up to n in sums of n² terms disturbs little. */
const expectCost = (cost: number, value: number): void =>
  expect(Math.abs(cost - value)).toBeLessThan(1e-9 * Math.max(1, value));

describe.each([3, 4, 6, 8, 15, 16, 22])('the closed forms of E for n = %d', (n) => {
  it('of the stacked identity', () => {
    expectCost(diffusion(cycle, stackedIdentity(n, 2 * n)), 0);
    expectCost(diffusion(cycle, stackedIdentity(n, 3 * n)), 0);
  });

  it('of the fold', () => {
    expectCost(diffusion(path, fold(n, 2 * n)), 0);
    expectCost(diffusion(path, fold(n, 5 * n)), 0);
    expectCost(locality(path, fold(n, 2 * n)), (n * n * (2 * n * n + 1)) / 12);
  });

  it('of pair averaging', () => {
    expectCost(diffusion(cycle, blockAveraging(n, 2 * n)), 2 * n);
    expectCost(diffusion(path, blockAveraging(n, 2 * n)), 2 * n - 2);
    expectCost(locality(path, blockAveraging(n, 2 * n)), n ** 2 / 4);
  });

  it('of injection', () => {
    expectCost(diffusion(cycle, injection(n, 2 * n)), 4 * n);
  });
});

describe.each([4, 6, 8, 10, 16, 22, 40])('the closed forms of E on cycles for even n = %d', (n) => {
  it('of the aggregations', () => {
    expectCost(locality(cycle, stackedIdentity(n, 2 * n)), n ** 4 / 12 + (2 * n * n) / 3);
    expectCost(locality(cycle, blockAveraging(n, 2 * n)), n ** 2 / 4);
    expectCost(locality(cycle, injection(n, 2 * n)), n ** 4 / 6 + n ** 2 / 12);
  });

  it('of linear interpolation', () => {
    const sum = odd(n).reduce((total, k) => total + 1 / (1 + Math.cos((Math.PI * k) / n) ** 2), 0);
    expectCost(locality(cycle, linearInterpolation(n, 2 * n)), sum);
  });

  it('of trigonometric interpolation', () => {
    const terms = odd(n / 2).map((k) => 1 / Math.cos((Math.PI * k) / (2 * n)) ** 4);
    const sum = terms.reduce((total, term) => total + term, 0) / 2;
    expectCost(locality(cycle, trigonometricInterpolation(n, 2 * n)), sum + Number(n % 4 === 2));
  });

  it('of Daubechies wavelets', () => {
    expectCost(locality(cycle, daubechiesWavelet(n, 4)), n / 2);
    if (n >= 8) expectCost(locality(cycle, daubechiesWavelet(n, 6)), (5 * n) / 16);
  });
});

describe('recipes for all sizes', () => {
  it.each([
    [1, 1],
    [1, 4],
    [2, 2],
    [2, 5],
    [3, 7],
    [5, 5],
    [6, 11],
    [16, 33],
  ])('are orthonormal from %d to %d', (n1, n2) => {
    expect(orthogonalityError(blockAveraging(n1, n2))).toBeLessThan(1e-14);
    expect(orthogonalityError(trigonometricInterpolation(n1, n2))).toBeLessThan(1e-13);
  });

  it('average runs whose lengths differ by no more than one', () => {
    expect([...blockAveraging(3, 7).index]).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect([...blockAveraging(4, 4).index]).toEqual([0, 1, 2, 3]);
  });

  it('interpolate waves exactly', () => {
    const { matrix } = trigonometricInterpolation(5, 12);
    const wave = (size: number): number[] =>
      Array.from({ length: size }, (_, i) => Math.cos((2 * Math.PI * 2 * i) / size + 1));
    const image = wave(5).map((_, j) => wave(5)[j]!);
    const prolonged = matrix
      .to2DArray()
      .map((row) => row.reduce((s, p, j) => s + p * image[j]!, 0));
    prolonged.forEach((value, i) => {
      expect(value * Math.sqrt(12 / 5)).toBeCloseTo(wave(12)[i]!, 12);
    });
  });

  it('are the identity between equal sizes', () => {
    for (const map of [
      blockAveraging(6, 6),
      stackedIdentity(6, 6),
      fold(6, 6),
      injection(6, 6),
      linearInterpolation(6, 6),
      trigonometricInterpolation(6, 6),
    ]) {
      const matrix = toDense(map);
      for (let i = 0; i < 6; i += 1) {
        for (let j = 0; j < 6; j += 1) expect(matrix.get(i, j)).toBeCloseTo(Number(i === j), 12);
      }
    }
  });

  it('are orthonormal at every ratio', () => {
    for (const ratio of [2, 3, 4, 5]) {
      expect(orthogonalityError(linearInterpolation(6, 6 * ratio))).toBeLessThan(1e-13);
      expect(orthogonalityError(injection(6, 6 * ratio))).toBe(0);
    }
  });
});

describe('recipes refuse', () => {
  it.each([blockAveraging, trigonometricInterpolation])('sizes out of order: %p', (recipe) => {
    expect(() => recipe(4, 3)).toThrow(
      new RangeError(
        `${recipe.name}: need integers 1 <= coarseSize <= fineSize, got coarseSize=4, fineSize=3`,
      ),
    );
    expect(() => recipe(0, 3)).toThrow('got coarseSize=0, fineSize=3');
    expect(() => recipe(2, 4.5)).toThrow('got coarseSize=2, fineSize=4.5');
  });

  it.each([stackedIdentity, fold, injection, linearInterpolation])(
    'sizes that are no multiple: %p',
    (recipe) => {
      expect(() => recipe(4, 6)).toThrow(
        new RangeError(
          `${recipe.name}: need a fineSize that is a multiple of coarseSize, got coarseSize=4, fineSize=6`,
        ),
      );
    },
  );

  it('wavelets that there are not', () => {
    expect(() => daubechiesWavelet(8, 5 as 4)).toThrow(
      new RangeError('daubechiesWavelet: need a length of 2, 4, 6, got length=5'),
    );
    expect(() => daubechiesWavelet(2, 6)).toThrow(
      new RangeError('daubechiesWavelet: need coarseSize >= 3 for length=6, got coarseSize=2'),
    );
  });
});

it('Haar’s wavelet is pair averaging', () => {
  const haar = daubechiesWavelet(5, 2).matrix.to2DArray().flat();
  const pairs = toDense(blockAveraging(5, 10)).to2DArray().flat();
  haar.forEach((entry, at) => expect(entry).toBeCloseTo(pairs[at]!, 14));
});
