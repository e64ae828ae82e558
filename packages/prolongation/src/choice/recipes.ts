import { blockAveragingRecipe } from './entries/block-averaging-recipe.js';
import { distanceWavesRecipe } from './entries/distance-waves-recipe.js';
import { foldRecipe } from './entries/fold-recipe.js';
import { injectionRecipe } from './entries/injection-recipe.js';
import { linearInterpolationRecipe } from './entries/linear-interpolation-recipe.js';
import { smoothedAggregationRecipe } from './entries/smoothed-aggregation-recipe.js';
import { stackedIdentityRecipe } from './entries/stacked-identity-recipe.js';
import { trigonometricInterpolationRecipe } from './entries/trigonometric-interpolation-recipe.js';
import { daubechies4Recipe, daubechies6Recipe } from './entries/wavelet-recipes.js';
import type { Recipe } from './recipe.js';

/**
 * All recipes, each with the sizes it serves, its formula and its cost where that is known in closed
 * form: those that keep places together first.
 *
 * @see docs/recipes.md, which is this list as a table
 */
export const recipes: readonly Recipe[] = [
  blockAveragingRecipe,
  injectionRecipe,
  linearInterpolationRecipe,
  smoothedAggregationRecipe,
  daubechies4Recipe,
  daubechies6Recipe,
  trigonometricInterpolationRecipe,
  distanceWavesRecipe,
  stackedIdentityRecipe,
  foldRecipe,
];
