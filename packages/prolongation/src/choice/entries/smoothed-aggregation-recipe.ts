import { cycle, path } from '@msann/graph-lineage';
import { blockAveraging } from '../../recipes/block-averaging.js';
import { smoothedAggregation } from '../../recipes/smoothed-aggregation.js';
import { allSizes } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { evenCycle, oneAxis } from '../shapes.js';
import { strideTwoCost, strideTwoTorusCost } from './stride-two-costs.js';

/** Runs of neighbours, smoothed. */
export const smoothedAggregationRecipe: Recipe = {
  name: 'smoothed aggregation',
  families: ['path', 'cycle'],
  kind: 'dense',
  ...allSizes,
  formula: 'X(XᵀX)^(-1/2), X = (I + ⅔ D⁻¹L) B, B block averaging',
  map: (coarseSize, fineSize, family) =>
    smoothedAggregation(
      blockAveraging(coarseSize, fineSize),
      family === 'cycle' ? cycle(fineSize) : path(fineSize),
    ),
  costs: [
    strideTwoCost,
    strideTwoTorusCost,
    {
      family: 'cycle',
      where: 'n -> 2n, n even',
      holds: oneAxis(2, evenCycle),
      s: 1,
      scale: 1 / 4,
      formula:
        'Σ_{odd k < n} (u²/cos⁴θ + v²/sin⁴θ)/(4u² + 4v²), θ = πk/2n, u = (1 - 4/3 sin²θ) cos θ, v = (1 - 4/3 cos²θ) sin θ',
      value: cycleCost,
      status: 'not critical',
    },
  ],
};

/** Pairs have the amplitudes cos θ and sin θ at the fine frequencies k and k + n, the sweep damps each by its eigenvalue. */
function cycleCost(n: number): number {
  let sum = 0;
  for (let k = 1; k < n; k += 2) {
    const theta = (Math.PI * k) / (2 * n);
    const [cosine, sine] = [Math.cos(theta) ** 2, Math.sin(theta) ** 2];
    const low = (1 - (4 / 3) * sine) ** 2 * cosine;
    const high = (1 - (4 / 3) * cosine) ** 2 * sine;
    sum += (low / cosine ** 2 + high / sine ** 2) / (4 * (low + high));
  }
  return sum;
}
