import { PNG } from 'pngjs';
import { greyLevel } from './grey-level.js';
import { pngPacking } from './png-packing.js';

export interface ImageRowsOptions {
  /** `[height, width]` of an image. */
  readonly shape: readonly [number, number];
  /** Images in each row. */
  readonly count: number;
  /**
   * Width in pixels of the lines between the images.
   *
   * @defaultValue 1
   */
  readonly gap?: number;
  /**
   * Grey of these lines, from 0 to 1.
   *
   * @defaultValue 0.5
   */
  readonly gapValue?: number;
}

/**
 * A grey PNG file with rows of images; values are clamped to [0, 1] (NaN is black) and become bytes as round(255 x).
 *
 * The picture is `count` (width + gap) - gap pixels wide and rows (height + gap) - gap high.
 *
 * @param rows - `[count, height × width]` each, one image after another, 0 = black, 1 = white
 */
export function imageRows(rows: readonly Float32Array[], options: ImageRowsOptions): Uint8Array {
  const { shape, count, gap = 1, gapValue = 0.5 } = options;
  const [height, width] = shape;
  const pictureWidth = count * (width + gap) - gap;
  const pictureHeight = rows.length * (height + gap) - gap;
  const data = Buffer.alloc(pictureWidth * pictureHeight, greyLevel(gapValue));
  for (const [row, images] of rows.entries()) {
    for (let index = 0; index < count * height * width; index += 1) {
      const image = Math.floor(index / (height * width));
      const y = Math.floor(index / width) % height;
      const x = index % width;
      const target = (row * (height + gap) + y) * pictureWidth + image * (width + gap) + x;
      data[target] = greyLevel(images[index]!);
    }
  }
  const grey = { colorType: 0, inputColorType: 0, inputHasAlpha: false } as const;
  const picture = new PNG({ width: pictureWidth, height: pictureHeight, ...grey });
  picture.data = data;
  return PNG.sync.write(picture, { ...grey, ...pngPacking });
}
