import { aggregationMapOf } from './aggregation-map.js';
import { denseMapOf } from './dense-map.js';
import { kroneckerMapOf } from './kronecker-map.js';
import type { KroneckerMap, ProlongationMap } from './prolongation-map.js';
import { requireMaps } from './requirements/require-map.js';
import { toDense } from './to-dense.js';

/**
 * Returns the map of the product P = finer · coarser, which prolongs through both.
 *
 * Two aggregation maps give an aggregation map, Kronecker products of factors that fit the product of the composed
 * factors, an identity the other map; otherwise the product is dense.
 *
 * @example
 * ```ts
 * import { composeMaps, pairAveraging } from '@msann/prolongation';
 *
 * const fours = composeMaps(pairAveraging(8), pairAveraging(4));
 * console.log([...fours.index].join(' ')); // 0 0 0 0 1 1 1 1
 * ```
 *
 * @param finer - `[n2, n1]`, from the middle level to the finest
 * @param coarser - `[n1, n0]`, from the coarsest level to the middle
 * @throws RangeError if the sizes of the middle level differ, or roundings add up to a product that has not PᵀP = I;
 * TypeError if one is no map
 */
export function composeMaps(finer: ProlongationMap, coarser: ProlongationMap): ProlongationMap {
  return composedMap('composeMaps', finer, coarser);
}

/** Returns {@link composeMaps}, its errors naming the caller. */
export function composedMap(
  caller: string,
  finer: ProlongationMap,
  coarser: ProlongationMap,
): ProlongationMap {
  requireMaps(caller, [finer, coarser]);
  if (finer.coarseSize !== coarser.fineSize) {
    throw new RangeError(
      `${caller}: need finer.coarseSize = coarser.fineSize, got ${finer.coarseSize} and ${coarser.fineSize}`,
    );
  }
  if (isIdentity(finer)) return coarser;
  if (isIdentity(coarser)) return finer;
  if (finer.kind === 'kronecker' && coarser.kind === 'kronecker' && factorsMeet(finer, coarser)) {
    return kroneckerMapOf(
      caller,
      finer.factors.map((factor, axis) => composedMap(caller, factor, coarser.factors[axis]!)),
    );
  }
  if (finer.kind === 'aggregation' && coarser.kind === 'aggregation') {
    const index = finer.index.map((middle) => coarser.index[middle]!);
    const weight = finer.weight.map((w, f) => w * coarser.weight[finer.index[f]!]!);
    return aggregationMapOf(caller, index, coarser.coarseSize, weight);
  }
  return denseMapOf(caller, toDense(finer).mmul(toDense(coarser)));
}

function isIdentity(map: ProlongationMap): boolean {
  return (
    map.kind === 'aggregation' &&
    map.fineSize === map.coarseSize &&
    map.index.every((c, f) => c === f && map.weight[f] === 1)
  );
}

function factorsMeet(finer: KroneckerMap, coarser: KroneckerMap): boolean {
  return (
    finer.factors.length === coarser.factors.length &&
    finer.factors.every(({ coarseSize }, axis) => coarseSize === coarser.factors[axis]!.fineSize)
  );
}
