import { DataError } from './data-error.js';
import type { DataRows } from './data-rows.js';
import type { ImageChecksums, ImageSource } from './load-mnist.js';
import { paddedRows } from './padded-rows.js';
import { paddedSide } from './padded-side.js';

/** The three parts of a data set of images, ready for an autoencoder. */
export interface ImageSplits {
  readonly train: DataRows;
  readonly validation: DataRows;
  readonly test: DataRows;
  /** `[height, width]` of the padded images; the rows are height × width long. */
  readonly shape: readonly [number, number];
  readonly checksums: ImageChecksums;
}

export interface ImageSplitsOptions {
  /**
   * How many of the last training images are held out for validation.
   *
   * @defaultValue 2000
   */
  readonly validationCount?: number;
}

/**
 * The images as rows in [0, 1] (byte / 255), zero-padded to the next power of two in height and in
 * width (28 × 28 to 32 × 32: two pixels a side): the first training images to train on, the last
 * `validationCount` to validate on, and the test images.
 *
 * Takes 4 bytes a padded pixel: 287 MB for MNIST; the images' own bytes may be dropped afterwards.
 *
 * @throws RangeError when `validationCount` is not an integer above 0
 * @throws {@link DataError} when no training image would be left, or images are above 1024 pixels
 * a side
 */
export function imageSplits(images: ImageSource, options: ImageSplitsOptions = {}): ImageSplits {
  const { validationCount = 2000 } = options;
  const { train, test, checksums } = images;
  if (!Number.isInteger(validationCount) || validationCount < 1) {
    throw new RangeError(
      `imageSplits: validationCount must be an integer above 0, got ${validationCount}`,
    );
  }
  if (validationCount >= train.count) {
    throw new DataError(
      `${train.count} training images are too few to hold ${validationCount} out for validation`,
    );
  }
  const shape = [paddedSide(train.height), paddedSide(train.width)] as const;
  const border = train.count - validationCount;
  return {
    train: paddedRows(train, 0, border, shape),
    validation: paddedRows(train, border, train.count, shape),
    test: paddedRows(test, 0, test.count, shape),
    shape,
    checksums,
  };
}
