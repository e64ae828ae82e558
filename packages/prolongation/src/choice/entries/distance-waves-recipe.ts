import { path } from '@msann/graph-lineage';
import { objectiveLowerBound } from '@msann/objective';
import { distanceWaves } from '../../recipes/distance-waves.js';
import { allSizes } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';
import { oneAxis } from '../shapes.js';

/** Eigenvectors of distances kept. */
export const distanceWavesRecipe: Recipe = {
  name: 'distance waves',
  families: ['path'],
  kind: 'dense',
  ...allSizes,
  formula: 'V2 M V1ᵀ, V the eigenvectors of T, M the matching of their eigenvalues',
  map: distanceWaves,
  costs: [
    {
      family: 'path',
      where: 'n -> 2n',
      holds: oneAxis(2),
      s: 1,
      scale: 1 / 4,
      formula: 'Σ_j (2 τ1_j - τ2_m(j)/2)², about n/3π, τ the eigenvalues of T',
      value: (n) => objectiveLowerBound(path(n), path(2 * n), { s: 1, beta: 1 / 4 }),
      status: 'global minimum',
    },
  ],
};
