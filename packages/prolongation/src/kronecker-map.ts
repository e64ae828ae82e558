import { aggregationMapOf } from './aggregation-map.js';
import type { AggregationMap, ProlongationMap } from './prolongation-map.js';
import { requireMaps } from './requirements/require-map.js';
import { LARGEST_SIZE } from './requirements/require-size.js';

/**
 * Returns P1 ⊗ P2 ⊗ … of one or more maps: the map between box products of graphs, such as grids, made
 * of one map an axis. Vertices are numbered row-major, the last axis fastest, as in `boxProduct`.
 *
 * Of aggregations it is an aggregation, O(n2) memory; otherwise the factors are kept as they are and
 * applied one axis after another.
 *
 * @example
 * ```ts
 * import { kroneckerMap, pairAveraging, prolongVector, trigonometricInterpolation } from '@msann/prolongation';
 *
 * console.log([...kroneckerMap(pairAveraging(4), pairAveraging(2)).index].join(' ')); // 0 0 0 0 1 1 1 1
 *
 * // A torus of 32 x 32 from one of 16 x 16: two maps of 32 x 16 in the place of one of 1024 x 256.
 * const waves = trigonometricInterpolation(16, 32);
 * const torus = kroneckerMap(waves, waves);
 * console.log(torus.kind, torus.fineSize, torus.coarseSize); // kronecker 1024 256
 * console.log(prolongVector(torus, new Float64Array(256).fill(2))[0].toFixed(6)); // 1.000000
 * ```
 *
 * @throws RangeError where there is no factor, or n2 is larger than 2^32 - 1; TypeError where one is no map.
 */
export function kroneckerMap(...factors: readonly AggregationMap[]): AggregationMap;
export function kroneckerMap(...factors: readonly ProlongationMap[]): ProlongationMap;
export function kroneckerMap(...maps: readonly ProlongationMap[]): ProlongationMap {
  return kroneckerMapOf('kroneckerMap', maps);
}

/** Returns {@link kroneckerMap}, its errors naming the caller. */
export function kroneckerMapOf(caller: string, maps: readonly ProlongationMap[]): ProlongationMap {
  requireMaps(caller, maps);
  const factors = maps.flatMap((map) => (map.kind === 'kronecker' ? map.factors : [map]));
  const [first, ...others] = factors;
  if (first === undefined) throw new RangeError(`${caller}: need at least one map, got none`);
  if (others.length === 0) return first;
  const fineSize = product(factors.map((map) => map.fineSize));
  if (fineSize > LARGEST_SIZE) {
    throw new RangeError(`${caller}: need at most ${LARGEST_SIZE} fine nodes, got ${fineSize}`);
  }
  if (factors.every((map) => map.kind === 'aggregation')) {
    return factors.reduce((outer, inner) => aggregationProduct(caller, outer, inner));
  }
  return {
    kind: 'kronecker',
    fineSize,
    coarseSize: product(factors.map(({ coarseSize }) => coarseSize)),
    factors,
  };
}

function aggregationProduct(
  caller: string,
  outer: AggregationMap,
  inner: AggregationMap,
): AggregationMap {
  const index = new Uint32Array(outer.fineSize * inner.fineSize);
  const weight = new Float64Array(index.length);
  for (let f = 0, at = 0; f < outer.fineSize; f += 1) {
    for (let g = 0; g < inner.fineSize; g += 1, at += 1) {
      index[at] = outer.index[f]! * inner.coarseSize + inner.index[g]!;
      weight[at] = outer.weight[f]! * inner.weight[g]!;
    }
  }
  return aggregationMapOf(caller, index, outer.coarseSize * inner.coarseSize, weight);
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((result, number) => result * number, 1);
}
