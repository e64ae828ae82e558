import { path } from '@msann/graph-lineage';
import { smoothedAggregationRecipe } from '../choice/entries/smoothed-aggregation-recipe.js';
import { recipeFor } from '../choice/recipe-for.js';
import type { ProlongationMap } from '../prolongation-map.js';
import { daubechiesWavelet } from '../recipes/daubechies-wavelet.js';
import { trigonometricInterpolation } from '../recipes/trigonometric-interpolation.js';

/** The maps of an axis that is halved, by the name of the layer recipe that they make. */
export const axisRecipes = {
  trigonometric: trigonometricInterpolation,
  // Wrapped around a cycle of two, the filter of length 4 is that of length 2.
  daubechies: (coarseSize) => daubechiesWavelet(coarseSize, coarseSize === 1 ? 2 : 4),
  smoothed: (coarseSize, fineSize) => smoothedAggregationRecipe.map(coarseSize, fineSize, 'path'),
  optimal: (coarseSize, fineSize) => recipeFor(path(coarseSize), path(fineSize)).map,
} as const satisfies Record<string, (coarseSize: number, fineSize: number) => ProlongationMap>;
