import { describe, expect, it } from '@jest/globals';
import { cycle, type Graph, path, torus } from '@msann/graph-lineage';
import { type ProlongationCertificate, prolongationCertificate } from '@msann/objective';
import {
  blockAveraging,
  daubechiesWavelet,
  distanceWaves,
  fold,
  gridMap,
  injection,
  linearInterpolation,
  type ProlongationMap,
  smoothedAggregation,
  stackedIdentity,
  toDense,
  trigonometricInterpolation,
} from '../../src/index.js';

/** The certificate at s = 1. */
function local(
  map: ProlongationMap,
  coarse: Graph,
  fine: Graph,
  beta: number,
): ProlongationCertificate {
  return prolongationCertificate(toDense(map), coarse, fine, { s: 1, beta });
}

/** The certificate at s = 0, α = 1. */
function diffuse(map: ProlongationMap, coarse: Graph, fine: Graph): ProlongationCertificate {
  return prolongationCertificate(toDense(map), coarse, fine, { s: 0 });
}

const stencils: readonly (readonly [string, (n: number) => ProlongationMap])[] = [
  ['pair averaging', (n) => blockAveraging(n, 2 * n)],
  ['injection', (n) => injection(n, 2 * n)],
  ['linear interpolation', (n) => linearInterpolation(n, 2 * n)],
  ['Daubechies-4', (n) => daubechiesWavelet(n, 4)],
  ['Daubechies-6', (n) => daubechiesWavelet(n, 6)],
  ['smoothed pairs', (n) => smoothedAggregation(blockAveraging(n, 2 * n), cycle(2 * n))],
  ['trigonometric interpolation', (n) => trigonometricInterpolation(n, 2 * n)],
];

describe.each(stencils)('%s between cycles at s = 1, β = 1/2', (_name, mapOf) => {
  it('is a global minimum for n = 4, a saddle from n = 6 on', () => {
    expect(local(mapOf(4), cycle(4), cycle(8), 1 / 2).verdict).toBe('global minimum');
    for (const n of [6, 8, 10]) {
      const { verdict, E } = local(mapOf(n), cycle(n), cycle(2 * n), 1 / 2);
      expect(verdict).toBe('saddle');
      expect(E).toBeCloseTo((n ** 2 * (n ** 2 - 1)) / 6, 8);
    }
  });
});

describe('at s = 1, at the best scale', () => {
  it('waves and distance waves are global minima; the latter are isolated', () => {
    for (const n of [4, 6, 8]) {
      const onCycles = local(trigonometricInterpolation(n, 2 * n), cycle(n), cycle(2 * n), 1 / 4);
      expect(onCycles.verdict).toBe('global minimum');
      // Families: turning an eigenspace of several dimensions changes no cost.
      expect(Math.abs(onCycles.smallestHessianEigenvalue)).toBeLessThan(
        1e-9 * onCycles.hessianScale,
      );
      const onPaths = local(distanceWaves(n, 2 * n), path(n), path(2 * n), 1 / 4);
      expect(onPaths.verdict).toBe('global minimum');
      expect(onPaths.smallestHessianEigenvalue).toBeGreaterThan(1e-7 * onPaths.hessianScale);
    }
  });

  it('waves along both axes of a torus are a global minimum', () => {
    const map = gridMap(trigonometricInterpolation, [4, 4], [8, 8]);
    expect(local(map, torus([4, 4]), torus([8, 8]), 1 / 8).verdict).toBe('global minimum');
  });

  it('the stacked identity is a saddle, and no aggregation of neighbours is critical', () => {
    for (const n of [6, 8]) {
      expect(local(stackedIdentity(n, 2 * n), cycle(n), cycle(2 * n), 1 / 4).verdict).toBe(
        'saddle',
      );
      for (const mapOf of [blockAveraging, injection]) {
        const { verdict } = local(mapOf(n, 2 * n), cycle(n), cycle(2 * n), 1 / 4);
        expect(verdict).toBe('not critical');
      }
    }
  });
});

describe('at s = 1 on paths', () => {
  it('pair averaging is a saddle at β = 1/2', () => {
    for (const n of [4, 6, 9]) {
      const { verdict, E } = local(blockAveraging(n, 2 * n), path(n), path(2 * n), 1 / 2);
      expect(verdict).toBe('saddle');
      expect(E).toBeCloseTo((n ** 2 * (2 * n ** 2 + 1)) / 6, 8);
    }
  });
});

describe('at s = 0, α = 1', () => {
  it('the fold is a strict global minimum, the stacked identity one of a family', () => {
    for (const n of [4, 6, 8]) {
      const onPaths = diffuse(fold(n, 2 * n), path(n), path(2 * n));
      expect(onPaths.verdict).toBe('global minimum');
      expect(onPaths.smallestHessianEigenvalue).toBeGreaterThan(1e-6 * onPaths.hessianScale);
      const onCycles = diffuse(stackedIdentity(n, 2 * n), cycle(n), cycle(2 * n));
      expect(onCycles.verdict).toBe('global minimum');
      expect(Math.abs(onCycles.smallestHessianEigenvalue)).toBeLessThan(
        1e-9 * onCycles.hessianScale,
      );
    }
  });

  it('waves are a saddle', () => {
    for (const n of [4, 6, 8]) {
      const { verdict } = diffuse(trigonometricInterpolation(n, 2 * n), cycle(n), cycle(2 * n));
      expect(verdict).toBe('saddle');
    }
  });
});
