import type { Examples } from '@msann/msann';
import type { DataRows } from '../data/data-rows.js';
import type { FileData } from '../data/file-data.js';
import { nextPowerOfTwo } from '../data/next-power-of-two.js';
import { paddedSide } from '../data/padded-side.js';
import { permuteAll } from '../data/pixel-order.js';
import { splitImages, splitShares } from '../data/split-images.js';
import type { TaskData, TaskDataOptions } from './experiment-data.js';
import { firstOfLabels, firstRows, shownExamples } from './shown-examples.js';

/**
 * Returns the splits of the examples of a user's file or folder, zero-padded to powers of two and the same for every seed.
 *
 * @param path - where they are from, as error messages shall call it
 * @throws {@link DataError} when they are too few or too large
 */
export function fileExperimentData(
  { images, lines, labels, facts }: FileData,
  path: string,
  options: TaskDataOptions,
): TaskData {
  const { height, width } = images;
  const shape = lines
    ? ([1, nextPowerOfTwo(width)] as const)
    : ([paddedSide(height), paddedSide(width)] as const);
  const { train, validation, test, testImages } = splitImages(images, shape, path);
  if (options.permutePixels) permuteAll([train, validation, test]);
  const rows = labels
    ? firstOfLabels(Uint8Array.from(testImages, (image) => labels[image]!))
    : firstRows(test.count, lines);
  const data = {
    train: examples(train),
    validation: examples(validation),
    test: examples(test),
    shown: shownExamples(test, rows),
  };
  return {
    description: {
      data: {
        ...facts,
        split: splitShares,
        validationCount: validation.count,
        testCount: test.count,
        ...(options.permutePixels && { pixelOrder: 'random' }),
      },
      network: [train.width, ...options.hiddenLayers, train.width],
      imageShape: lines ? [shape[1]] : shape,
    },
    ofSeed: () => data,
  };
}

function examples({ count, values }: DataRows): Examples {
  return { count, inputs: values };
}
