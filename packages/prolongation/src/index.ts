export { type AggregationOptions, aggregationMap } from './aggregation-map.js';
export { composeMaps } from './compose-maps.js';
export { denseMap } from './dense-map.js';
export { identityMap } from './identity-map.js';
export { nestedLabels } from './nested-labels.js';
export { orthogonalityError } from './orthogonality-error.js';
export type { AggregationMap, DenseMap, ProlongationMap } from './prolongation-map.js';
export { gridPairAveraging } from './recipes/grid-pair-averaging.js';
export {
  type LayerMapsOptions,
  type LayerRecipe,
  layerMaps,
  layerRecipes,
} from './recipes/layer-maps.js';
export { pairAveraging } from './recipes/pair-averaging.js';
export { shuffleRows } from './recipes/shuffle-rows.js';
export { toDense } from './to-dense.js';
export { prolongVector, restrictVector } from './transfer-vector.js';
export { type LayerPair, prolongWeights, restrictWeights } from './transfer-weights.js';
