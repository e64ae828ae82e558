export { type AggregationOptions, aggregationMap } from './aggregationMap.js';
export { composeMaps } from './composeMaps.js';
export { denseMap } from './denseMap.js';
export { identityMap } from './identityMap.js';
export { nestedLabels } from './nestedLabels.js';
export { orthogonalityError } from './orthogonalityError.js';
export type { AggregationMap, DenseMap, ProlongationMap } from './prolongationMap.js';
export { gridPairAveraging } from './recipes/gridPairAveraging.js';
export {
  type LayerMapsOptions,
  type LayerRecipe,
  layerMaps,
  layerRecipes,
} from './recipes/layerMaps.js';
export { pairAveraging } from './recipes/pairAveraging.js';
export { shuffleRows } from './recipes/shuffleRows.js';
export { toDense } from './toDense.js';
export { prolongVector, restrictVector } from './transferVector.js';
export { type LayerPair, prolongWeights, restrictWeights } from './transferWeights.js';
