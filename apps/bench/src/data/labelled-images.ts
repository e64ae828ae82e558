import { DataError } from './data-error.js';
import type { GreyImages } from './grey-images.js';
import type { IdxFile } from './read-idx-file.js';

/** Gray-scale images of one shape, with a label each. */
export interface LabelledImages extends GreyImages {
  readonly pixels: Uint8Array;
  /** `[count]`. */
  readonly labels: Uint8Array;
}

/**
 * The images of one file with the labels of another; neither is copied.
 *
 * @param images - an array `[count, height, width]`
 * @param labels - an array `[count]`
 * @throws {@link DataError} when the two counts differ
 */
export function labelledImages(images: IdxFile, labels: IdxFile): LabelledImages {
  const [count, height, width] = images.shape as [number, number, number];
  if (labels.values.length !== count) {
    throw new DataError(
      `${labels.path}: ${labels.values.length} labels for the ${count} images of ${images.path}`,
    );
  }
  return { count, height, width, pixels: images.values, labels: labels.values };
}
