export { type AggregationOptions, aggregationMap } from './aggregation-map.js';
export { coarseGraph } from './coarse-graph.js';
export { composeMaps } from './compose-maps.js';
export { denseMap } from './dense-map.js';
export { identityMap } from './identity-map.js';
export { nestedLabels } from './nested-labels.js';
export { orthogonalityError } from './orthogonality-error.js';
export type { AggregationMap, DenseMap, ProlongationMap } from './prolongation-map.js';
export { blockAveraging } from './recipes/block-averaging.js';
export { type DaubechiesLength, daubechiesWavelet } from './recipes/daubechies-wavelet.js';
export { fold } from './recipes/fold.js';
export { gridPairAveraging } from './recipes/grid-pair-averaging.js';
export { injection } from './recipes/injection.js';
export {
  type LayerMapsOptions,
  type LayerRecipe,
  layerMaps,
  layerRecipes,
} from './recipes/layer-maps.js';
export { linearInterpolation } from './recipes/linear-interpolation.js';
export { pairAveraging } from './recipes/pair-averaging.js';
export { pairwiseAggregation } from './recipes/pairwise-aggregation.js';
export { shuffleRows } from './recipes/shuffle-rows.js';
export { stackedIdentity } from './recipes/stacked-identity.js';
export { trigonometricInterpolation } from './recipes/trigonometric-interpolation.js';
export { toDense } from './to-dense.js';
export { prolongVector, restrictVector } from './transfer-vector.js';
export { type LayerPair, prolongWeights, restrictWeights } from './transfer-weights.js';
