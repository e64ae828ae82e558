import type { DataRows } from '../data/data-rows.js';
import { imageSplits } from '../data/image-splits.js';
import type { ImageSource } from '../data/load-mnist.js';
import { permutePixels, pixelOrder } from '../data/pixel-order.js';
import type { TaskData, TaskDataOptions } from './experiment-data.js';

/** Images shown with their reconstructions. */
const shownCount = 10;

/** Training images held out for validation: the last of the file. */
const validationCount = 2000;

/** Returns the splits of an image data set, the same for every seed. */
export function imageExperimentData(source: ImageSource, options: TaskDataOptions): TaskData {
  const { train, validation, test, shape, checksums } = imageSplits(source, { validationCount });
  const pixels = shape[0] * shape[1];
  if (options.permutePixels) {
    const order = pixelOrder(pixels);
    for (const { values } of [train, validation, test]) permutePixels(values, order);
  }
  const rows = shownRows(source.test.labels);
  const inputs = new Float32Array(rows.length * pixels);
  rows.forEach((row, place) => {
    inputs.set(test.values.subarray(row * pixels, (row + 1) * pixels), place * pixels);
  });
  const data = {
    train: examples(train),
    validation: examples(validation),
    test: examples(test),
    shown: { count: rows.length, inputs },
  };
  return {
    description: {
      data: {
        ...checksums,
        validationCount,
        ...(options.permutePixels && { pixelOrder: 'random' }),
      },
      network: [pixels, ...options.hiddenLayers, pixels],
      imageShape: shape,
    },
    ofSeed: () => data,
  };
}

function examples({ count, values }: DataRows) {
  return { count, inputs: values };
}

/** Returns the first test image of each label in turn, at most ten. */
function shownRows(labels: Uint8Array): number[] {
  const kinds = [...new Set(labels)].sort((a, b) => a - b).slice(0, shownCount);
  return kinds.map((label) => labels.indexOf(label));
}
