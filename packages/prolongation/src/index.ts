export { type AggregationOptions, aggregationMap } from './aggregation-map.js';
export type { AxisFamily } from './choice/grid-axes.js';
export type { Recipe, RecipeCost } from './choice/recipe.js';
export { type ChosenRecipe, type RecipeForOptions, recipeFor } from './choice/recipe-for.js';
export { recipes } from './choice/recipes.js';
export { coarseGraph } from './coarse-graph.js';
export { composeMaps } from './compose-maps.js';
export { denseMap } from './dense-map.js';
export { identityMap } from './identity-map.js';
export { kroneckerMap } from './kronecker-map.js';
export {
  type AggregationRecipe,
  aggregationRecipes,
  type LayerMapsOptions,
  type LayerRecipe,
  layerMaps,
  layerRecipes,
} from './layers/layer-maps.js';
export { mapOperator } from './map-operator.js';
export { mapsBetweenLevels } from './maps-between-levels.js';
export { nestedLabels } from './nested-labels.js';
export { orthogonalityError } from './orthogonality-error.js';
export type {
  AggregationMap,
  DenseMap,
  KroneckerMap,
  ProlongationMap,
} from './prolongation-map.js';
export { blockAveraging } from './recipes/block-averaging.js';
export { type DaubechiesLength, daubechiesWavelet } from './recipes/daubechies-wavelet.js';
export { distanceWaves } from './recipes/distance-waves.js';
export { fold } from './recipes/fold.js';
export { gridMap } from './recipes/grid-map.js';
export { gridPairAveraging } from './recipes/grid-pair-averaging.js';
export { injection } from './recipes/injection.js';
export { layeredAveraging } from './recipes/layered-averaging.js';
export { linearInterpolation } from './recipes/linear-interpolation.js';
export { pairAveraging } from './recipes/pair-averaging.js';
export { pairwiseAggregation } from './recipes/pairwise-aggregation.js';
export { randomOrthogonal } from './recipes/random-orthogonal.js';
export { repeatPattern } from './recipes/repeat-pattern.js';
export { shuffleRows } from './recipes/shuffle-rows.js';
export {
  type SmoothedAggregationOptions,
  smoothedAggregation,
} from './recipes/smoothed-aggregation.js';
export { stackedIdentity } from './recipes/stacked-identity.js';
export { trigonometricInterpolation } from './recipes/trigonometric-interpolation.js';
export { toDense } from './to-dense.js';
export { prolongTensor, restrictTensor } from './transfer-tensor.js';
export { prolongVector, restrictVector } from './transfer-vector.js';
export { type LayerPair, prolongWeights, restrictWeights } from './transfer-weights.js';
