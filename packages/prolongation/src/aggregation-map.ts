import type { AggregationMap } from './prolongation-map.js';
import { requireNumbers } from './requirements/require-numbers.js';
import { requireOptions } from './requirements/require-options.js';
import { shown } from './requirements/shown.js';

/** How far a column norm of P may be from 1. Ten thousand roundings of a float64 sum. */
const normTolerance = 1e-10;

/** Options of {@link aggregationMap}. */
export interface AggregationOptions {
  /**
   * The entry of each row of P, `[n2]`; every column must have norm 1.
   *
   * @defaultValue 1/√(size of the node's aggregate), the same for all nodes of an aggregate
   */
  readonly weight?: ArrayLike<number>;
}

/**
 * Returns the prolongation that gives each fine node to one coarse node: P[f, index[f]] = weight[f].
 *
 * Prolongation with it is a gather and restriction a segment sum, O(n2) both. The columns are
 * orthogonal by construction; that their norms are 1, so that PᵀP = I, is checked.
 *
 * @example
 * ```ts
 * import { aggregationMap, toDense } from '@msann/prolongation';
 *
 * const map = aggregationMap([0, 1, 0, 0, 0], 2);
 * console.log(map.fineSize, map.coarseSize, [...map.weight].join(' ')); // 5 2 0.5 1 0.5 0.5 0.5
 * console.log(toDense(map).getColumn(0)); // [ 0.5, 0, 0.5, 0.5, 0.5 ]
 * ```
 *
 * @param index - coarse node of each fine node, `[n2]`, values 0 to n1 - 1, each taken at least once
 * @throws RangeError if an index is out of range, a coarse node has no fine node, or a column's norm is not 1;
 * TypeError if the index or the weights are no list of numbers
 */
export function aggregationMap(
  index: ArrayLike<number>,
  coarseSize: number,
  options: AggregationOptions = {},
): AggregationMap {
  requireOptions('aggregationMap', options);
  return aggregationMapOf('aggregationMap', index, coarseSize, options.weight);
}

/** Returns {@link aggregationMap}, its errors naming the caller. */
export function aggregationMapOf(
  caller: string,
  index: ArrayLike<number>,
  coarseSize: number,
  given?: ArrayLike<number>,
): AggregationMap {
  requireNumbers(caller, 'coarse nodes', index);
  if (given !== undefined) requireNumbers(caller, 'weights', given);
  const fineSize = index.length;
  const size = aggregateSizes(caller, index, coarseSize);
  if (given !== undefined && given.length !== fineSize) {
    throw new RangeError(
      `${caller}: need one weight per fine node, got ${given.length} weights for ${fineSize} nodes`,
    );
  }
  const weight = Float64Array.from({ length: fineSize }, (_, f) =>
    given === undefined ? 1 / Math.sqrt(size[index[f]!]!) : given[f]!,
  );
  if (given !== undefined) checkColumnNorms(caller, index, weight, coarseSize);
  return { kind: 'aggregation', fineSize, coarseSize, index: Uint32Array.from(index), weight };
}

function aggregateSizes(caller: string, index: ArrayLike<number>, coarseSize: number): Uint32Array {
  if (!Number.isInteger(coarseSize) || coarseSize < 1) {
    throw new RangeError(`${caller}: need a whole coarse size >= 1, got ${shown(coarseSize)}`);
  }
  if (coarseSize > index.length) {
    throw new RangeError(`${caller}: need n1 <= n2, got n1=${coarseSize}, n2=${index.length}`);
  }
  const size = new Uint32Array(coarseSize);
  for (let f = 0; f < index.length; f++) {
    const c = index[f]!;
    if (!Number.isInteger(c) || c < 0 || c >= coarseSize) {
      throw new RangeError(
        `${caller}: need coarse nodes 0 to ${coarseSize - 1}, got ${c} for fine node ${f}`,
      );
    }
    size[c]!++;
  }
  const empty = size.indexOf(0);
  if (empty >= 0) {
    throw new RangeError(
      `${caller}: need PᵀP = I, got an index by which coarse node ${empty} has no fine node`,
    );
  }
  return size;
}

function checkColumnNorms(
  caller: string,
  index: ArrayLike<number>,
  weight: Float64Array,
  coarseSize: number,
): void {
  const squaredNorm = new Float64Array(coarseSize);
  weight.forEach((w, f) => {
    squaredNorm[index[f]!]! += w * w;
  });
  const wrong = squaredNorm.findIndex((s) => !(Math.abs(s - 1) <= normTolerance));
  if (wrong >= 0) {
    throw new RangeError(
      `${caller}: need PᵀP = I, got weights by which column ${wrong} has squared norm ${squaredNorm[wrong]}`,
    );
  }
}
