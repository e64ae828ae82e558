import { imageRows } from '../results/image-rows.js';
import { lineStrips } from '../results/line-strips.js';
import { pixelsInPlace } from './pixels-in-place.js';
import type { RunConfig } from './run-config.js';

/** Units shown of a network whose inputs are lines of pixels. */
const shownLines = 8;

/** Rows of pictures, and pictures in each at most: as many of them as these pixels hold. */
const [shownRows, shownInRow, rowPixels] = [2, 12, 12 * 32];

/**
 * Returns a PNG file in which each of some units is a picture of the inputs; permuted pixels are back at their places.
 *
 * @param units - how many there are to be shown
 * @param valuesOf - returns the values of `count` of them, `[count, inputs]`, 0 = black, 1 = white
 */
export function inputsPicture(
  config: RunConfig,
  units: number,
  valuesOf: (count: number) => Float32Array,
): Uint8Array {
  const { imageShape: shape } = config;
  const inputs = config.network[0]!;
  const inPlace = pixelsInPlace(config);
  if (shape.length === 1) {
    const count = Math.min(units, shownLines);
    return lineStrips([inPlace(valuesOf(count))], inputs, count);
  }
  const rows = Math.min(units, shownRows);
  const fitting = Math.max(1, Math.floor(rowPixels / shape[1]));
  const count = Math.min(Math.floor(units / rows), shownInRow, fitting);
  const values = inPlace(valuesOf(rows * count));
  return imageRows(
    Array.from({ length: rows }, (_, row) =>
      values.subarray(row * count * inputs, (row + 1) * count * inputs),
    ),
    { shape, count, gapValue: 1 },
  );
}
