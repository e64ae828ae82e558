import { cycle, path } from '@msann/graph-lineage';
import { blockAveraging } from '../../recipes/block-averaging.js';
import { smoothedAggregation } from '../../recipes/smoothed-aggregation.js';
import { allSizes } from '../axis-sizes.js';
import type { Recipe } from '../recipe.js';

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
  costs: [],
};
