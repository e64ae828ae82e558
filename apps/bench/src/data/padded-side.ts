import { DataError } from './data-error.js';
import { nextPowerOfTwo } from './next-power-of-two.js';

/** The longest side of a padded image, in pixels: a network input of 1024 x 1024. */
export const maxPaddedSide = 1024;

/**
 * The smallest power of two that is not below a side of an image: 28 gives 32, 32 gives 32.
 *
 * @throws {@link DataError} when that is above {@link maxPaddedSide}
 */
export function paddedSide(side: number): number {
  if (side > maxPaddedSide) {
    throw new DataError(`images may have ${maxPaddedSide} pixels a side at most, got ${side}`);
  }
  return nextPowerOfTwo(side);
}
