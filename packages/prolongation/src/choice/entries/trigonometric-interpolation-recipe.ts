import { trigonometricInterpolation } from '../../recipes/trigonometric-interpolation.js';
import { allSizes } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { evenCycle, oneAxis, square } from '../shapes.js';
import { strideTwoCost, strideTwoTorusCost } from './stride-two-costs.js';

/** Waves kept. */
export const trigonometricInterpolationRecipe: Recipe = {
  name: 'trigonometric interpolation',
  families: ['cycle'],
  kind: 'dense',
  ...allSizes,
  formula: '(1 + 2 Σ_{0<k<n1/2} cos 2πkx + c cos πn1x)/√(n1 n2), x = f/n2 - j/n1',
  map: trigonometricInterpolation,
  costs: [
    strideTwoCost,
    strideTwoTorusCost,
    {
      family: 'cycle',
      where: 'n -> 2n, n even',
      holds: oneAxis(2, evenCycle),
      s: 1,
      scale: 1 / 4,
      formula: '½ Σ_{odd k < n/2} sec⁴(πk/2n), + 1 where n ≡ 2 mod 4',
      value: cycleCost,
      status: 'global minimum',
    },
    {
      family: 'cycle',
      where: 'n×n -> 2n×2n, n even',
      holds: square(2, evenCycle),
      s: 1,
      scale: 1 / 8,
      formula: '4n² times the cost between the cycles n and 2n',
      value: (n) => 4 * n * n * cycleCost(n),
      status: 'global minimum',
    },
  ],
};

function cycleCost(n: number): number {
  let sum = Number(n % 4 === 2);
  for (let k = 1; k < n / 2; k += 2) sum += 0.5 / Math.cos((Math.PI * k) / (2 * n)) ** 4;
  return sum;
}
