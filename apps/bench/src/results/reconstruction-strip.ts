import { imageRows } from './image-rows.js';

export interface ReconstructionStripOptions {
  /** `[count, height × width]`, one image a row, 0 = black, 1 = white. */
  readonly inputs: Float32Array;
  /** What the network makes of them, in the same form. */
  readonly outputs: Float32Array;
  /** `[height, width]` of an image. */
  readonly shape: readonly [number, number];
  /** How many images to show: the first rows. */
  readonly count: number;
  /**
   * Width in pixels of the mid-gray lines between the images.
   *
   * @defaultValue 1
   */
  readonly gap?: number;
}

/**
 * A gray-scale PNG file with the inputs in its upper row and their reconstructions below; values
 * are clamped to [0, 1] (NaN is black) and become bytes as round(255 x).
 *
 * The picture is `count` (width + gap) - gap pixels wide and 2 height + gap high.
 *
 * @throws RangeError when a size is not a positive integer (gap: 0 or more), or the rows are too few
 */
export function reconstructionStrip(options: ReconstructionStripOptions): Uint8Array {
  const { inputs, outputs, shape, count, gap = 1 } = options;
  const [height, width] = shape;
  checkSize('height', height, 1);
  checkSize('width', width, 1);
  checkSize('count', count, 1);
  checkSize('gap', gap, 0);
  const need = count * height * width;
  for (const [name, { length }] of Object.entries({ inputs, outputs })) {
    if (length < need) {
      throw new RangeError(`reconstructionStrip: ${name} need ${need} values, got ${length}`);
    }
  }
  return imageRows([inputs, outputs], { shape, count, gap });
}

function checkSize(name: string, size: number, least: number): void {
  if (!Number.isInteger(size) || size < least) {
    throw new RangeError(
      `reconstructionStrip: ${name} must be an integer, ${least} or more, got ${size}`,
    );
  }
}
