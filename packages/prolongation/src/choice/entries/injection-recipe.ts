import { injection } from '../../recipes/injection.js';
import { multiples } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { evenCycle, oneAxis } from '../shapes.js';
import { strideTwoCost } from './stride-two-costs.js';

/** Each coarse vertex on one fine vertex. */
export const injectionRecipe: Recipe = {
  name: 'injection',
  ...multiples,
  kind: 'aggregation',
  families: ['path', 'cycle'],
  formula: 'P[r j, j] = 1, r = n2/n1',
  map: injection,
  costs: [
    strideTwoCost,
    {
      family: 'cycle',
      where: 'n -> 2n',
      holds: oneAxis(2, (n) => n >= 3),
      s: 0,
      scale: 1,
      formula: '4n',
      value: (n) => 4 * n,
    },
    {
      family: 'cycle',
      where: 'n -> 2n, n even',
      holds: oneAxis(2, evenCycle),
      s: 1,
      scale: 1 / 4,
      formula: 'n⁴/6 + n²/12',
      value: (n) => n ** 4 / 6 + n ** 2 / 12,
      status: 'not critical',
    },
  ],
};
