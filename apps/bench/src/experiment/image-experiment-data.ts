import type { Examples } from '@msann/msann';
import type { DataRows } from '../data/data-rows.js';
import { imageSplits } from '../data/image-splits.js';
import type { ImageSource } from '../data/load-mnist.js';
import { permuteAll } from '../data/pixel-order.js';
import type { TaskData, TaskDataOptions } from './experiment-data.js';
import { firstOfLabels, shownExamples } from './shown-examples.js';

/** Training images held out for validation: the last of the file. */
const validationCount = 2000;

/** What the outputs of a network of images are to be. */
export interface ImageTargets {
  readonly targets: 'images' | 'labels';
}

/** Returns the splits of an image data set, the same for every seed. */
export function imageExperimentData(
  source: ImageSource,
  options: TaskDataOptions & ImageTargets,
): TaskData {
  const { train, validation, test, shape, checksums } = imageSplits(source, { validationCount });
  const pixels = shape[0] * shape[1];
  if (options.permutePixels) permuteAll([train, validation, test]);
  const classes =
    options.targets === 'labels'
      ? 1 + Math.max(...[source.train, source.test].map(({ labels }) => labels.reduce(larger)))
      : undefined;
  const data = {
    train: examples(train, source.train.labels, classes),
    validation: examples(validation, source.train.labels.subarray(train.count), classes),
    test: examples(test, source.test.labels, classes),
    shown: shownExamples(test, firstOfLabels(source.test.labels)),
  };
  return {
    description: {
      data: {
        ...checksums,
        validationCount,
        ...(options.permutePixels && { pixelOrder: 'random' }),
      },
      network: [pixels, ...options.hiddenLayers, classes ?? pixels],
      imageShape: shape,
      ...(classes !== undefined && { classes }),
    },
    ofSeed: () => data,
  };
}

/** Returns rows as examples, with the probabilities of their labels as targets where there are classes. */
function examples(
  { count, values }: DataRows,
  labels: Uint8Array,
  classes: number | undefined,
): Examples {
  if (classes === undefined) return { count, inputs: values };
  const targets = new Float32Array(count * classes);
  for (let row = 0; row < count; row += 1) targets[row * classes + labels[row]!] = 1;
  return { count, inputs: values, targets };
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}
