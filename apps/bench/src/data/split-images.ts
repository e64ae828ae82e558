import { DataError } from './data-error.js';
import type { DataRows } from './data-rows.js';
import type { GreyImages } from './grey-images.js';
import { paddedRows } from './padded-rows.js';
import { randomOrder } from './random-order.js';
import { reorderedImages } from './reordered-images.js';

/** Images of which none are set aside, split into the three parts of a data set. */
export interface SplitImages {
  readonly train: DataRows;
  readonly validation: DataRows;
  readonly test: DataRows;
  /** Which image each row of `test` is. */
  readonly testImages: Uint32Array;
}

/** Of so many examples one is held out for validation and one for the test. */
const oneIn = 10;

/** The parts' shares, as configs have them. */
export const splitShares = `${oneIn - 2}:1:1`;

/**
 * Returns images as padded rows, a tenth of them (rounded down) held out for validation, as many for the test and the rest to
 * train on. Which ones depends on their number alone, not on any seed: they are the parts of one random order, so that
 * files sorted by kind give parts with all kinds.
 *
 * @param shape - `[height, width]` of the padded images
 * @param name - where the images are from, as the error message shall call it
 * @throws {@link DataError} when there are fewer than ten
 */
export function splitImages(
  images: GreyImages,
  shape: readonly [number, number],
  name: string,
): SplitImages {
  const { count } = images;
  const heldOut = Math.floor(count / oneIn);
  if (heldOut === 0) {
    throw new DataError(
      `${name}: need ${oneIn} examples at least, of which one is for validation and one for the test, got ${count}`,
    );
  }
  const order = randomOrder(count, 'split of the examples');
  const reordered = reorderedImages(images, order);
  const [first, second] = [count - 2 * heldOut, count - heldOut];
  return {
    train: paddedRows(reordered, 0, first, shape),
    validation: paddedRows(reordered, first, second, shape),
    test: paddedRows(reordered, second, count, shape),
    testImages: order.subarray(second),
  };
}
