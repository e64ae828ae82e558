import { linearInterpolation } from '../../recipes/linear-interpolation.js';
import { multiples } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { evenCycle, oneAxis } from '../shapes.js';
import { strideTwoCost, strideTwoTorusCost } from './stride-two-costs.js';

/** Hats made orthonormal. */
export const linearInterpolationRecipe: Recipe = {
  name: 'linear interpolation',
  families: ['cycle'],
  kind: 'dense',
  ...multiples,
  formula: 'B(BᵀB)^(-1/2), B[f, j] = max(0, 1 - |f - r j|/r), r = n2/n1',
  map: linearInterpolation,
  costs: [
    strideTwoCost,
    strideTwoTorusCost,
    {
      family: 'cycle',
      where: 'n -> 2n, n even',
      holds: oneAxis(2, evenCycle),
      s: 1,
      scale: 1 / 4,
      formula: 'Σ_{odd k < n} 1/(1 + cos²(πk/n))',
      value: (n) => {
        let sum = 0;
        for (let k = 1; k < n; k += 2) sum += 1 / (1 + Math.cos((Math.PI * k) / n) ** 2);
        return sum;
      },
      status: 'not critical',
    },
  ],
};
