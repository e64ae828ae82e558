import type { ProlongationMap } from '../prolongation-map.js';
import { gridMap } from '../recipes/grid-map.js';
import type { AxisPair } from './grid-axes.js';
import type { Recipe } from './recipe.js';

/** Whether a recipe is made for all these axes. */
export function servesAxes({ families, serves }: Recipe, axes: readonly AxisPair[]): boolean {
  return axes.every(
    ({ family, coarseSize, fineSize }) =>
      families.includes(family) && (coarseSize === fineSize || serves(coarseSize, fineSize)),
  );
}

/** Returns the recipe's map along all axes; those that keep their length keep their vertices. */
export function axesMap({ map }: Recipe, axes: readonly AxisPair[]): ProlongationMap {
  return gridMap(
    (coarseSize, fineSize, axis) => map(coarseSize, fineSize, axes[axis]!.family),
    axes.map(({ coarseSize }) => coarseSize),
    axes.map(({ fineSize }) => fineSize),
  );
}
