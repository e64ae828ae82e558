import { fold } from '../../recipes/fold.js';
import { multiples } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { oneAxis } from '../shapes.js';

/** A path laid back and forth over a shorter one. */
export const foldRecipe: Recipe = {
  name: 'fold',
  ...multiples,
  kind: 'aggregation',
  families: ['path'],
  formula: '[I; J; I; …]/√r, r = n2/n1, J the reversal',
  map: fold,
  costs: [
    {
      family: 'path',
      where: 'n -> rn',
      holds: ([n, ...others], [n2]) => others.length === 0 && n2! % n! === 0,
      s: 0,
      scale: 1,
      formula: '0',
      value: () => 0,
      status: 'global minimum',
    },
    {
      family: 'path',
      where: 'n -> 2n',
      holds: oneAxis(2),
      s: 1,
      scale: 1 / 4,
      formula: 'n²(2n² + 1)/12',
      value: (n) => (n ** 2 * (2 * n ** 2 + 1)) / 12,
      status: 'not critical',
    },
  ],
};
