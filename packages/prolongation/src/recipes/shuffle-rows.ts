import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { aggregationMapOf } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireGenerator } from '../requirements/require-generator.js';
import { requireAggregation } from '../requirements/require-map.js';

/**
 * Returns Π P with a random permutation Π of the rows: the same aggregate sizes in random order,
 * unrelated to the graphs. The paper's control for the structure of P.
 *
 * @example
 * ```ts
 * import { pairAveraging, shuffleRows } from '@msann/prolongation';
 * import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
 *
 * const shuffled = shuffleRows(pairAveraging(8), xoroshiro128plus(1));
 * console.log([...shuffled.index].toSorted().join(' ')); // 0 0 1 1 2 2 3 3
 * ```
 *
 * @param generator - source of the permutation; it is advanced
 * @throws TypeError where the map is no aggregation, or the generator none; RangeError where it does not draw numbers.
 * @see paper section 4.4, strategy 3
 */
export function shuffleRows(map: AggregationMap, generator: RandomGenerator): AggregationMap {
  return shuffledRows('shuffleRows', map, generator);
}

/** Returns {@link shuffleRows}, its errors naming the caller. */
export function shuffledRows(
  caller: string,
  map: AggregationMap,
  generator: RandomGenerator,
): AggregationMap {
  requireAggregation(caller, map);
  requireGenerator(caller, generator);
  const row = Uint32Array.from({ length: map.fineSize }, (_, f) => f);
  for (let f = row.length - 1; f > 0; f--) {
    const other = uniformInt(generator, 0, f);
    if (!(other >= 0 && other <= f)) {
      throw new RangeError(
        `${caller}: need a generator of 32-bit integers, got ${other} of 0..${f}`,
      );
    }
    [row[f], row[other]] = [row[other]!, row[f]!];
  }
  return aggregationMapOf(
    caller,
    row.map((f) => map.index[f]!),
    map.coarseSize,
    Float64Array.from(row, (f) => map.weight[f]!),
  );
}
