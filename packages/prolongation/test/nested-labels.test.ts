import { describe, expect, it } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { aggregationMap, layerMaps, nestedLabels } from '../src/index.js';

describe('nestedLabels', () => {
  it.each(['path', 'grid', 'shuffled'] as const)(
    'turns every step of the recipe %s into f mod n1',
    (recipe) => {
      const steps = layerMaps(recipe, 64, 3, { generator: xoroshiro128plus(2) });
      const labels = nestedLabels(steps)!;
      expect(labels.map((label) => [...label].sort((a, b) => a - b))).toEqual(
        [64, 32, 16, 8].map((size) => Array.from({ length: size }, (_, f) => f)),
      );
      steps.forEach((step, level) => {
        step.index.forEach((coarse, fine) => {
          expect(labels[level]![fine]! % step.coarseSize).toBe(labels[level + 1]![coarse]);
        });
      });
    },
  );

  it.each([
    ['no steps', []],
    ['aggregates of unequal sizes', [aggregationMap([0, 0, 0, 1], 2)]],
    ['unequal weights', [aggregationMap([0, 0], 1, { weight: [0.6, 0.8] })]],
  ])('finds none for %s', (_name, steps) => {
    expect(nestedLabels(steps)).toBeUndefined();
  });
});
