import { imageRows } from '../results/image-rows.js';
import { largestFeatures } from '../results/largest-features.js';
import { lineStrips } from '../results/line-strips.js';
import { pixelsInPlace } from './pixels-in-place.js';
import type { RunConfig } from './run-config.js';

/** Units shown of a network whose inputs are lines of pixels. */
const shownLines = 8;

/** Rows of pictures, and pictures in each at most: as many of them as these pixels hold. */
const [shownRows, shownInRow, rowPixels] = [2, 12, 12 * 32];

/**
 * Returns a PNG file with the weights that lead into units of the first hidden layer, those with the largest ones, each unit a
 * picture of the inputs: mid-grey is 0, and permuted pixels are back at their places.
 *
 * @param weights - effective ones from the inputs to the first hidden layer, `[inputs, units]`
 */
export function featurePicture(config: RunConfig, weights: Float32Array): Uint8Array {
  const { imageShape: shape } = config;
  const inputs = config.network[0]!;
  const units = config.network[1]!;
  const features = (count: number) =>
    pixelsInPlace(config)(largestFeatures(weights, inputs, count));
  if (shape.length === 1) {
    const count = Math.min(units, shownLines);
    return lineStrips([features(count)], inputs, count);
  }
  const rows = Math.min(units, shownRows);
  const fitting = Math.max(1, Math.floor(rowPixels / shape[1]));
  const count = Math.min(Math.floor(units / rows), shownInRow, fitting);
  const values = features(rows * count);
  return imageRows(
    Array.from({ length: rows }, (_, row) =>
      values.subarray(row * count * inputs, (row + 1) * count * inputs),
    ),
    { shape, count, gapValue: 1 },
  );
}
