import { imageSplits } from '../data/image-splits.js';
import type { ImageSource } from '../data/load-mnist.js';
import type { ExperimentData } from './execute-runs.js';
import type { PlanBase } from './plan-runs.js';

/** Images shown with their reconstructions. */
const shownCount = 10;

/** Training images held out for validation: the last of the file. */
const validationCount = 2000;

/** Returns the splits of an image data set, and what a run's config says of them. */
export function imageExperimentData(source: ImageSource): {
  readonly data: ExperimentData;
  readonly description: Pick<PlanBase, 'data' | 'network' | 'imageShape'>;
} {
  const { train, validation, test, shape, checksums } = imageSplits(source, { validationCount });
  const pixels = shape[0] * shape[1];
  const rows = shownRows(source.test.labels);
  const values = new Float32Array(rows.length * pixels);
  rows.forEach((row, place) => {
    values.set(test.values.subarray(row * pixels, (row + 1) * pixels), place * pixels);
  });
  return {
    data: { train, validation, test, shown: { count: rows.length, width: pixels, values } },
    description: {
      data: { ...checksums, validationCount },
      network: [pixels, 256, 128, 256, pixels],
      imageShape: shape,
    },
  };
}

/** Returns the first test image of each label in turn, at most ten. */
function shownRows(labels: Uint8Array): number[] {
  const kinds = [...new Set(labels)].sort((a, b) => a - b).slice(0, shownCount);
  return kinds.map((label) => labels.indexOf(label));
}
