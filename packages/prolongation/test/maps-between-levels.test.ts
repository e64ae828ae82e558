import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  composeMaps,
  identityMap,
  kroneckerMap,
  layerMaps,
  mapsBetweenLevels,
  toDense,
  trigonometricInterpolation,
} from '../src/index.js';

describe('maps between levels', () => {
  const waves = [16, 8].map((n) =>
    kroneckerMap(trigonometricInterpolation(n / 2, n), identityMap(2)),
  );

  it.each([
    ['aggregations', 64, layerMaps('grid', 64, 3)],
    ['Kronecker products', 32, waves],
  ])('are the products of the %s in between', (_name, size, steps) => {
    const between = mapsBetweenLevels(size, steps);
    for (let fine = 0; fine <= steps.length; fine += 1) {
      for (let coarse = fine; coarse <= steps.length; coarse += 1) {
        const product = steps
          .slice(fine, coarse)
          .reduce((map, step) => composeMaps(map, step), identityMap(between(fine, fine).fineSize));
        const difference = Matrix.sub(toDense(between(fine, coarse)), toDense(product));
        expect(difference.abs().max()).toBeLessThan(1e-14);
        expect(between(fine, coarse).kind).toBe(product.kind);
      }
    }
  });

  it('are made once', () => {
    const between = mapsBetweenLevels(64, layerMaps('path', 64, 4));
    expect(between(1, 4)).toBe(between(1, 4));
    expect(between(0, 4)).toBe(between(0, 4));
  });

  it('are refused where steps do not meet or levels are not there', () => {
    const [first, , third] = layerMaps('path', 64, 3);
    expect(() => mapsBetweenLevels(64, [first!, third!])).toThrow(
      new RangeError('mapsBetweenLevels: need a step of 32 fine nodes at level 1, got one of 16'),
    );
    const between = mapsBetweenLevels(64, [first!]);
    for (const [fine, coarse] of [
      [1, 0],
      [0, 2],
      [-1, 1],
      [0.5, 1],
    ] as const) {
      expect(() => between(fine, coarse)).toThrow(
        new RangeError(
          `mapsBetweenLevels: need levels 0 <= fine <= coarse <= 1, got fine=${fine}, coarse=${coarse}`,
        ),
      );
    }
  });
});
