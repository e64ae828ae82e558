import { daubechiesWavelet } from '../../recipes/daubechies-wavelet.js';
import type { Recipe } from '../recipe.js';
import { oneAxis } from '../shapes.js';
import { strideTwoCost, strideTwoTorusCost } from './stride-two-costs.js';

const wavelet = (
  length: 4 | 6,
  cost: Pick<Recipe['costs'][number], 'where' | 'formula' | 'value' | 'status'>,
  shortest: number,
): Recipe => ({
  name: `Daubechies-${length} wavelet`,
  families: ['cycle'],
  kind: 'dense',
  sizes: `n2 = 2 n1, n1 >= ${length / 2}`,
  serves: (coarseSize, fineSize) => fineSize === 2 * coarseSize && coarseSize >= length / 2,
  formula: `P[2j + k, j] = h_k, the ${length} entries of the low-pass filter`,
  map: (coarseSize) => daubechiesWavelet(coarseSize, length),
  costs: [
    strideTwoCost,
    strideTwoTorusCost,
    {
      family: 'cycle',
      holds: oneAxis(2, (n) => n % 2 === 0 && n >= shortest),
      s: 1,
      scale: 1 / 4,
      ...cost,
    },
  ],
});

/** Two vanishing moments. */
export const daubechies4Recipe = wavelet(
  4,
  { where: 'n -> 2n, n even', formula: 'n/2', value: (n) => n / 2, status: 'not critical' },
  4,
);

/** Three vanishing moments. */
export const daubechies6Recipe = wavelet(
  6,
  {
    where: 'n -> 2n, n even, n >= 8',
    formula: '5n/16',
    value: (n) => (5 * n) / 16,
    status: 'not critical',
  },
  8,
);
