import { nearSquareShape } from '@msann/graph-lineage';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { AggregationMap, DenseMap } from '../prolongation-map.js';
import { requireGenerator } from '../requirements/require-generator.js';
import { requireOptions } from '../requirements/require-options.js';
import { requireShape } from '../requirements/require-shape.js';
import { requireSize } from '../requirements/require-size.js';
import { shown } from '../requirements/shown.js';
import { gridPairAveraging } from './grid-pair-averaging.js';
import { halvedShapes } from './halved-shapes.js';
import { pairAveraging } from './pair-averaging.js';
import { randomOrthogonalMap } from './random-orthogonal.js';
import { shuffledRows } from './shuffle-rows.js';

/** Names of the recipes of the paper's network experiments. */
export const layerRecipes = ['path', 'grid', 'shuffled', 'orthogonal'] as const;

export type LayerRecipe = (typeof layerRecipes)[number];

/** Those of the recipes whose maps are aggregations. */
export type AggregationRecipe = Exclude<LayerRecipe, 'orthogonal'>;

/** What {@link layerMaps} needs to know of a layer. */
export interface LayerMapsOptions {
  /**
   * Shape of the layer's grid for the recipes 'grid' and 'shuffled'.
   *
   * @defaultValue the most nearly square `[rows, columns]` of the layer's size
   */
  readonly shape?: readonly number[];
  /** Source of permutations and random matrices; needed by 'shuffled' and 'orthogonal', which advance it. */
  readonly generator?: RandomGenerator;
}

/**
 * Returns the step maps of one layer over `depth` levels, finest first: map `l` prolongs from level
 * l+1 to level l, and each level has half the units of the one before.
 *
 * - 'path': pair averaging of neighbours on a line ({@link pairAveraging});
 * - 'grid': pair averaging on a grid, its longest axis halved ({@link gridPairAveraging});
 * - 'shuffled': the 'grid' maps with the rows of each shuffled at random ({@link shuffleRows});
 * - 'orthogonal': random orthonormal columns, each step drawn anew ({@link randomOrthogonal}).
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
 * @throws RangeError if there is no such recipe, the size cannot be halved `depth` times, the shape does not hold
 * `size` nodes or has an odd axis to halve, or 'shuffled' or 'orthogonal' has no generator
 * @see paper sections 4.3 and 4.4
 */
export function layerMaps(
  recipe: AggregationRecipe,
  size: number,
  depth: number,
  options?: LayerMapsOptions,
): AggregationMap[];
export function layerMaps(
  recipe: 'orthogonal',
  size: number,
  depth: number,
  options?: LayerMapsOptions,
): DenseMap[];
export function layerMaps(
  recipe: LayerRecipe,
  size: number,
  depth: number,
  options?: LayerMapsOptions,
): AggregationMap[] | DenseMap[];
export function layerMaps(
  recipe: LayerRecipe,
  size: number,
  depth: number,
  options: LayerMapsOptions = {},
): AggregationMap[] | DenseMap[] {
  requireOptions('layerMaps', options);
  if (!layerRecipes.includes(recipe)) {
    throw new RangeError(
      `layerMaps: need a recipe of ${layerRecipes.join(', ')}, got ${shown(recipe)}`,
    );
  }
  if (!Number.isInteger(depth) || depth < 0) {
    throw new RangeError(`layerMaps: need a whole depth >= 0, got ${shown(depth)}`);
  }
  if (!Number.isInteger(size) || size < 1 || size % 2 ** depth !== 0) {
    throw new RangeError(
      `layerMaps: need a size that can be halved ${depth} times, got ${shown(size)} (not a multiple of ${2 ** depth})`,
    );
  }
  requireSize('layerMaps', 'size', size);
  if (recipe === 'path') {
    return Array.from({ length: depth }, (_, level) => pairAveraging(size / 2 ** level));
  }
  if (recipe === 'orthogonal') {
    const generator = generatorFor(recipe, options);
    return Array.from({ length: depth }, (_, level) => {
      const fineSize = size / 2 ** level;
      return randomOrthogonalMap('layerMaps', fineSize / 2, fineSize, generator);
    });
  }
  const { shape = nearSquareShape(size) } = options;
  if (requireShape('layerMaps', 'shape', shape) !== size) {
    throw new RangeError(`layerMaps: need a shape of ${size} nodes, got ${shape.join(' x ')}`);
  }
  const maps = halvedShapes('layerMaps', shape, depth)
    .slice(0, depth)
    .map((finer) => gridPairAveraging(finer));
  if (recipe === 'grid') return maps;
  const generator = generatorFor(recipe, options);
  return maps.map((map) => shuffledRows('layerMaps', map, generator));
}

function generatorFor(recipe: LayerRecipe, { generator }: LayerMapsOptions): RandomGenerator {
  if (generator === undefined) {
    throw new RangeError(
      `layerMaps: need options.generator, as '${recipe}' needs a random generator, got none`,
    );
  }
  requireGenerator('layerMaps', generator);
  return generator;
}
