import { halvingShapes, nearSquareShape } from '@msann/graph-lineage';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { AggregationMap } from '../prolongation-map.js';
import { gridPairAveraging } from './grid-pair-averaging.js';
import { pairAveraging } from './pair-averaging.js';
import { shuffleRows } from './shuffle-rows.js';

/** Names of the recipes of the paper's network experiments. */
export const layerRecipes = ['path', 'grid', 'shuffled'] as const;

export type LayerRecipe = (typeof layerRecipes)[number];

/** What {@link layerMaps} needs to know of a layer. */
export interface LayerMapsOptions {
  /**
   * Shape of the layer's grid for the recipes 'grid' and 'shuffled'.
   *
   * @defaultValue the most nearly square `[rows, columns]` of the layer's size
   */
  readonly shape?: readonly number[];
  /** Source of the permutations; needed by 'shuffled', which advances it. */
  readonly generator?: RandomGenerator;
}

/**
 * Returns the step maps of one layer over `depth` levels, finest first: map `l` prolongs from level
 * l+1 to level l, and each level has half the units of the one before.
 *
 * - 'path': pair averaging of neighbours on a line ({@link pairAveraging});
 * - 'grid': pair averaging on a grid, its longest axis halved ({@link gridPairAveraging});
 * - 'shuffled': the 'grid' maps with the rows of each shuffled at random ({@link shuffleRows}).
 *
 * @example
 * ```ts
 * import { layerMaps } from '@msann/prolongation';
 *
 * const maps = layerMaps('grid', 1024, 3);
 * console.log(maps.map(({ coarseSize }) => coarseSize)); // [ 512, 256, 128 ]
 * ```
 *
 * @param size - units of the layer at the finest level, a multiple of 2^depth
 * @throws RangeError if the size cannot be halved `depth` times, the shape does not hold `size` nodes, or
 * 'shuffled' has no generator
 * @see paper sections 4.3 and 4.4
 */
export function layerMaps(
  recipe: LayerRecipe,
  size: number,
  depth: number,
  options: LayerMapsOptions = {},
): AggregationMap[] {
  if (!Number.isInteger(depth) || depth < 0) {
    throw new RangeError(`layerMaps: need a whole depth >= 0, got ${depth}`);
  }
  if (!Number.isInteger(size) || size < 1 || size % 2 ** depth !== 0) {
    throw new RangeError(
      `layerMaps: need a size that can be halved ${depth} times, got ${size} (not a multiple of ${2 ** depth})`,
    );
  }
  if (recipe === 'path') {
    return Array.from({ length: depth }, (_, level) => pairAveraging(size / 2 ** level));
  }
  const shape = options.shape ?? nearSquareShape(size);
  if (shape.reduce((product, length) => product * length, 1) !== size) {
    throw new RangeError(`layerMaps: need a shape of ${size} nodes, got ${shape.join(' x ')}`);
  }
  const maps = halvingShapes(shape, depth).slice(0, depth).map(gridPairAveraging);
  if (recipe === 'grid') return maps;
  const { generator } = options;
  if (generator === undefined) {
    throw new RangeError("layerMaps: 'shuffled' needs a random generator, got none");
  }
  return maps.map((map) => shuffleRows(map, generator));
}
