import { stackedIdentity } from '../../recipes/stacked-identity.js';
import { multiples } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { evenCycle, oneAxis } from '../shapes.js';

/** A cycle wound around a smaller one. */
export const stackedIdentityRecipe: Recipe = {
  name: 'stacked identity',
  ...multiples,
  kind: 'aggregation',
  families: ['cycle'],
  formula: '[I; I; …]/√r, r = n2/n1',
  map: stackedIdentity,
  costs: [
    {
      family: 'cycle',
      where: 'n -> rn',
      holds: ([n, ...others], [n2]) => n! >= 3 && others.length === 0 && n2! % n! === 0,
      s: 0,
      scale: 1,
      formula: '0',
      value: () => 0,
      status: 'global minimum',
    },
    {
      family: 'cycle',
      where: 'n -> 2n, n even',
      holds: oneAxis(2, evenCycle),
      s: 1,
      scale: 1 / 4,
      formula: 'n⁴/12 + 2n²/3',
      value: (n) => n ** 4 / 12 + (2 * n ** 2) / 3,
      status: 'critical',
    },
    {
      family: 'cycle',
      where: 'n -> 2n, n even',
      holds: oneAxis(2, evenCycle),
      s: 1,
      scale: 1 / 2,
      formula: 'n²(n² + 2)/6',
      value: (n) => (n ** 2 * (n ** 2 + 2)) / 6,
      status: 'critical',
    },
  ],
};
