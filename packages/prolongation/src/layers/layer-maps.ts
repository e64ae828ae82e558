import { nearSquareShape } from '@msann/graph-lineage';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { AggregationMap, DenseMap, ProlongationMap } from '../prolongation-map.js';
import { gridMap } from '../recipes/grid-map.js';
import { gridPairAveraging } from '../recipes/grid-pair-averaging.js';
import { halvedShapes } from '../recipes/halved-shapes.js';
import { pairAveraging } from '../recipes/pair-averaging.js';
import { randomOrthogonalMap } from '../recipes/random-orthogonal.js';
import { shuffledRows } from '../recipes/shuffle-rows.js';
import { requireGenerator } from '../requirements/require-generator.js';
import { requireOptions } from '../requirements/require-options.js';
import { requireShape } from '../requirements/require-shape.js';
import { requireSize } from '../requirements/require-size.js';
import { shown } from '../requirements/shown.js';
import { axisRecipes } from './axis-recipes.js';

/** Those of the recipes whose maps are aggregations. */
export const aggregationRecipes = ['path', 'grid', 'shuffled'] as const;

export type AggregationRecipe = (typeof aggregationRecipes)[number];

/** Names of the recipes for a layer: the first four are those of the paper's network experiments. */
export const layerRecipes = [
  ...aggregationRecipes,
  'orthogonal',
  'trigonometric',
  'daubechies',
  'smoothed',
  'optimal',
] as const;

export type LayerRecipe = (typeof layerRecipes)[number];

/** What {@link layerMaps} needs to know of a layer. */
export interface LayerMapsOptions {
  /**
   * Shape of the layer's grid, for all recipes but 'path' and 'orthogonal'.
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
 * - 'path': pair averaging of neighbours on a line ({@link pairAveraging}), Haar's wavelet;
 * - 'grid': pair averaging on a grid, its longest axis halved ({@link gridPairAveraging});
 * - 'shuffled': the 'grid' maps with the rows of each shuffled at random ({@link shuffleRows});
 * - 'orthogonal': random orthonormal columns, each step drawn anew ({@link randomOrthogonal});
 * - 'trigonometric': waves of the longest axis kept ({@link trigonometricInterpolation}), the exact minimum of locality on a torus;
 * - 'daubechies': the wavelet of length 4 along the longest axis ({@link daubechiesWavelet}), Haar's from 2 vertices to 1;
 * - 'smoothed': pair averaging along the longest axis, smoothed ({@link smoothedAggregation});
 * - 'optimal': the map of lowest E at s = 1/2 between the paths along the longest axis ({@link recipeFor}).
 *
 * The last four are Kronecker products with the identity on the other axes, never formed. 'optimal' is searched for, about half a
 * second for an axis of 32 vertices, 14 s for one of 1024.
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
): ProlongationMap[];
export function layerMaps(
  recipe: LayerRecipe,
  size: number,
  depth: number,
  options: LayerMapsOptions = {},
): ProlongationMap[] {
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
  const shapes = halvedShapes('layerMaps', shape, depth);
  if (recipe !== 'grid' && recipe !== 'shuffled') {
    return shapes
      .slice(1)
      .map((coarser, level) => gridMap(axisRecipes[recipe], coarser, shapes[level]!));
  }
  const maps = shapes.slice(0, depth).map((finer) => gridPairAveraging(finer));
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
