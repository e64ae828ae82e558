import { DataError } from './data-error.js';
import type { DataRows } from './data-rows.js';
import type { GreyImages } from './grey-images.js';

/** byte / 255 as a float32, for every byte. */
const unit = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/**
 * The images `from` .. `to - 1`, one a row of height × width values in [0, 1], each in the middle
 * of a black picture (the odd pixel goes to the bottom and the right).
 *
 * @param shape - `[height, width]` of the padded images, not below that of the images
 * @throws {@link DataError} when the rows do not fit in memory
 */
export function paddedRows(
  images: GreyImages,
  from: number,
  to: number,
  shape: readonly [number, number],
): DataRows {
  const { height, width, pixels } = images;
  const [paddedHeight, paddedWidth] = shape;
  const top = Math.floor((paddedHeight - height) / 2);
  const left = Math.floor((paddedWidth - width) / 2);
  const rowWidth = paddedHeight * paddedWidth;
  const count = to - from;
  const values = zeros(count, rowWidth);
  const value = valueOf(pixels);
  let source = from * height * width;
  for (let image = 0; image < count; image += 1) {
    for (let y = 0; y < height; y += 1) {
      let target = image * rowWidth + (top + y) * paddedWidth + left;
      for (let x = 0; x < width; x += 1) {
        values[target++] = value(source++);
      }
    }
  }
  return { count, width: rowWidth, values };
}

/** Returns how to take a pixel's value in [0, 1]. */
function valueOf(pixels: GreyImages['pixels']): (place: number) => number {
  return pixels instanceof Uint8Array
    ? (place) => unit[pixels[place]!]!
    : (place) => pixels[place]!;
}

function zeros(count: number, width: number): Float32Array {
  try {
    return new Float32Array(count * width);
  } catch (cause) {
    const gigabytes = ((count * width * 4) / 1e9).toFixed(1);
    throw new DataError(
      `${count} images of ${width} pixels after padding need ${gigabytes} GB of memory, too much`,
      { cause },
    );
  }
}
