import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { pixelOrder } from '../../src/data/pixel-order.js';
import { featurePicture } from '../../src/experiment/feature-picture.js';
import type { RunConfig } from '../../src/experiment/run-config.js';
import { linePitch } from '../../src/results/line-strips.js';
import { greyLines } from '../results/grey-lines.js';

/** What the picture is made by of a config: images of 2 x 4 pixels, unless told otherwise. */
const config = (units: number, change: Partial<RunConfig> = {}) =>
  ({ data: {}, network: [8, units, 8], imageShape: [2, 4], ...change }) as unknown as RunConfig;

/** Weights of units of which each has one, of the pixel with its number; those of later units are larger. */
const oneEach = (units: number) =>
  Float32Array.from({ length: 8 * units }, (_, i) => {
    const [pixel, unit] = [Math.floor(i / units), i % units];
    return pixel === unit % 8 ? 1 + unit : 0;
  });

describe('featurePicture', () => {
  it('has two rows of images, the units of the largest weights first', () => {
    expect(greyLines(featurePicture(config(5), oneEach(5)))).toEqual([
      [128, 128, 128, 128, 255, 128, 128, 128, 255],
      [255, 128, 128, 128, 255, 128, 128, 128, 128],
      [255, 255, 255, 255, 255, 255, 255, 255, 255],
      [128, 128, 255, 128, 255, 128, 255, 128, 128],
      [128, 128, 128, 128, 255, 128, 128, 128, 128],
    ]);
  });

  it('has 24 units, fewer where images are wider than 32 pixels or units fewer', () => {
    const size = (units: number, change: Partial<RunConfig>) => {
      const own = config(units, change);
      const bytes = featurePicture(own, new Float32Array(own.network[0]! * units));
      const { width, height } = PNG.sync.read(Buffer.from(bytes));
      return [width, height];
    };
    expect(size(30, {})).toEqual([12 * 5 - 1, 5]);
    expect(size(1, {})).toEqual([4, 2]);
    expect(size(30, { network: [128, 30, 128], imageShape: [1, 128] })).toEqual([3 * 129 - 1, 3]);
  });

  it('has lines below one another where the inputs are a line', () => {
    const bytes = featurePicture(config(10, { imageShape: [8] }), oneEach(10));
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    expect([width, height]).toEqual([8, 8 * 2 * linePitch]);
    const line = (unit: number) =>
      Array.from({ length: 8 }, (_, x) => data[4 * ((2 * unit * linePitch + 4) * 8 + x)]);
    // Units 9 and 8, of pixels 1 and 0.
    expect(line(0)).toEqual([128, 255, 128, 128, 128, 128, 128, 128]);
    expect(line(1)).toEqual([255, 128, 128, 128, 128, 128, 128, 128]);
  });

  it('puts permuted pixels back at their places', () => {
    const permuted = config(1, { data: { pixelOrder: 'random' } });
    const weights = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0);
    const pixels = greyLines(featurePicture(permuted, weights)).flat();
    expect(pixels.indexOf(255)).toBe(pixelOrder(8)[0]);
  });
});
