import { requireSize } from '../requirements/require-size.js';
import { shown } from '../requirements/shown.js';

/**
 * Checks the sizes of a recipe's coarse and fine graph.
 *
 * @throws RangeError which names the recipe and the sizes, where they are not integers with
 * 1 <= coarse <= fine < 2^32.
 */
export function requireSizes(recipe: string, coarseSize: number, fineSize: number): void {
  const whole = Number.isSafeInteger(coarseSize) && Number.isSafeInteger(fineSize);
  if (!(whole && coarseSize >= 1 && coarseSize <= fineSize)) {
    throw new RangeError(
      `${recipe}: need integers 1 <= coarseSize <= fineSize, got coarseSize=${shown(coarseSize)}, fineSize=${shown(fineSize)}`,
    );
  }
  requireSize(recipe, 'fineSize', fineSize);
}

/**
 * Returns the whole number of fine vertices a coarse one.
 *
 * @throws RangeError which names the recipe and the sizes, where there is none.
 */
export function requireRatio(recipe: string, coarseSize: number, fineSize: number): number {
  requireSizes(recipe, coarseSize, fineSize);
  if (fineSize % coarseSize !== 0) {
    throw new RangeError(
      `${recipe}: need a fineSize that is a multiple of coarseSize, got coarseSize=${coarseSize}, fineSize=${fineSize}`,
    );
  }
  return fineSize / coarseSize;
}
