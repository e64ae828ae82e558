import { composedMap } from './compose-maps.js';
import { identityMap } from './identity-map.js';
import type { ProlongationMap } from './prolongation-map.js';
import { requireMaps } from './requirements/require-map.js';
import { requireSize } from './requirements/require-size.js';
import { shown } from './requirements/shown.js';

/**
 * Returns a function of two levels, fine and coarse, whose value is the map between them: the product of
 * the steps in between, each made when it is first asked for and kept.
 *
 * @example
 * ```ts
 * import { layerMaps, mapsBetweenLevels } from '@msann/prolongation';
 *
 * const between = mapsBetweenLevels(16, layerMaps('path', 16, 3));
 * console.log(between(0, 3).fineSize, between(0, 3).coarseSize, between(1, 2).fineSize); // 16 2 8
 * console.log(between(0, 3) === between(0, 3)); // true
 * ```
 *
 * @param size - nodes of level 0, the finest
 * @param steps - finest first: step l prolongs from level l + 1 to level l
 * @throws RangeError where the size is not an integer >= 1 or a step does not fit the one before it; TypeError
 * where a step is no map; of the function, where not
 * 0 <= fine <= coarse <= the number of steps.
 */
export function mapsBetweenLevels(
  size: number,
  steps: readonly ProlongationMap[],
): (fine: number, coarse: number) => ProlongationMap {
  requireSize('mapsBetweenLevels', 'size', size);
  requireMaps('mapsBetweenLevels', steps);
  const sizes = [size, ...steps.map(({ coarseSize }) => coarseSize)];
  steps.forEach(({ fineSize }, level) => {
    if (fineSize !== sizes[level]) {
      throw new RangeError(
        `mapsBetweenLevels: need a step of ${sizes[level]} fine nodes at level ${level}, got one of ${fineSize}`,
      );
    }
  });
  const known = new Map<string, ProlongationMap>();
  return function between(fine: number, coarse: number): ProlongationMap {
    const whole = Number.isInteger(fine) && Number.isInteger(coarse);
    if (!(whole && 0 <= fine && fine <= coarse && coarse <= steps.length)) {
      throw new RangeError(
        `mapsBetweenLevels: need levels 0 <= fine <= coarse <= ${steps.length}, got fine=${shown(fine)}, coarse=${shown(coarse)}`,
      );
    }
    const key = `${fine} ${coarse}`;
    const map =
      known.get(key) ??
      (fine === coarse
        ? identityMap(sizes[fine]!)
        : composedMap('mapsBetweenLevels', between(fine, coarse - 1), steps[coarse - 1]!));
    known.set(key, map);
    return map;
  };
}
