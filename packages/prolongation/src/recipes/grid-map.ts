import { identityMap } from '../identity-map.js';
import { kroneckerMapOf } from '../kronecker-map.js';
import type { AggregationMap, ProlongationMap } from '../prolongation-map.js';
import { requireFunction } from '../requirements/require-function.js';
import { requireMap } from '../requirements/require-map.js';
import { requireAxes, requireShape } from '../requirements/require-shape.js';

/**
 * Returns a recipe applied along every axis of a grid or a torus, P1 ⊗ P2 ⊗ …, the last axis fastest; axes that
 * keep their length keep their vertices. Of aggregations it is an aggregation, otherwise a lazy Kronecker product.
 *
 * @example
 * ```ts
 * import { blockAveraging, fold, gridMap, trigonometricInterpolation } from '@msann/prolongation';
 *
 * // The squares of a 4 x 4 grid; its columns alone.
 * console.log([...gridMap(blockAveraging, [2, 2], [4, 4]).index].join(' ')); // 0 0 1 1 0 0 1 1 2 2 3 3 2 2 3 3
 * console.log([...gridMap(blockAveraging, [2, 2], [2, 4]).index].join(' ')); // 0 0 1 1 2 2 3 3
 *
 * const torus = gridMap(trigonometricInterpolation, [8, 8, 8], [16, 16, 16]);
 * console.log(torus.kind, torus.fineSize, torus.coarseSize); // kronecker 4096 512
 * console.log(gridMap(fold, [2, 2], [6, 4]).kind); // aggregation
 * ```
 *
 * @param recipe - the map of an axis from its two lengths and the axis' number
 * @param coarseShape - lengths of the coarse axes
 * @param fineShape - lengths of the fine axes, as many
 * @throws RangeError where there is no axis, not as many in both, a coarse one that is longer, or a map that is not of
 * its axis' lengths; TypeError where the recipe returns no map; the recipe's own where it does not serve an axis.
 * @see [Scott2019] section 3.2.3 on box products
 */
export function gridMap(
  recipe: (coarseSize: number, fineSize: number, axis: number) => AggregationMap,
  coarseShape: readonly number[],
  fineShape: readonly number[],
): AggregationMap;
export function gridMap(
  recipe: (coarseSize: number, fineSize: number, axis: number) => ProlongationMap,
  coarseShape: readonly number[],
  fineShape: readonly number[],
): ProlongationMap;
export function gridMap(
  recipe: (coarseSize: number, fineSize: number, axis: number) => ProlongationMap,
  coarseShape: readonly number[],
  fineShape: readonly number[],
): ProlongationMap {
  requireFunction('gridMap', 'the recipe', recipe);
  requireAxes('gridMap', 'coarseShape', coarseShape);
  requireAxes('gridMap', 'fineShape', fineShape);
  if (coarseShape.length === 0 || coarseShape.length !== fineShape.length) {
    throw new RangeError(
      `gridMap: need as many coarse as fine axes, at least one, got [${coarseShape.join(', ')}] and [${fineShape.join(', ')}]`,
    );
  }
  requireShape('gridMap', 'coarseShape', coarseShape);
  requireShape('gridMap', 'fineShape', fineShape);
  const maps = coarseShape.map((coarse, axis) => {
    const fine = fineShape[axis]!;
    return coarse === fine ? identityMap(coarse) : axisMap(recipe, coarse, fine, axis);
  });
  return kroneckerMapOf('gridMap', maps);
}

function axisMap(
  recipe: (coarseSize: number, fineSize: number, axis: number) => ProlongationMap,
  coarse: number,
  fine: number,
  axis: number,
): ProlongationMap {
  const map = recipe(coarse, fine, axis);
  requireMap('gridMap', map);
  if (map.coarseSize !== coarse || map.fineSize !== fine) {
    throw new RangeError(
      `gridMap: need a map from ${coarse} to ${fine} nodes along axis ${axis}, got one from ${map.coarseSize} to ${map.fineSize}`,
    );
  }
  return map;
}
