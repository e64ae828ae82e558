import { DataError } from './data-error.js';

/** The longest side of a padded image, in pixels: a network input of 1024 x 1024. */
const maxPaddedSide = 1024;

/**
 * The smallest power of two that is not below a side of an image: 28 gives 32, 32 gives 32.
 *
 * @throws {@link DataError} when that is above {@link maxPaddedSide}
 */
export function paddedSide(side: number): number {
  if (side > maxPaddedSide) {
    throw new DataError(`images may have ${maxPaddedSide} pixels a side at most, got ${side}`);
  }
  let padded = 1;
  while (padded < side) padded *= 2;
  return padded;
}
