import { describe, expect, it } from '@jest/globals';
import { aggregationMap, identityMap } from '@msann/prolongation';
import { mapPicture } from '../../src/experiment/map-picture.js';
import type { RunConfig } from '../../src/experiment/run-config.js';
import { greyLines } from '../results/grey-lines.js';

const config = (inputs: number, imageShape: RunConfig['imageShape']) =>
  ({ data: {}, network: [inputs, 2, inputs], imageShape }) as unknown as RunConfig;

describe('mapPicture', () => {
  it('has the columns of P as images, scaled about mid-grey', () => {
    const half = Math.SQRT1_2;
    const map = aggregationMap([0, 0, 1, 1], 2, { weight: [half, -half, 0.8, 0.6] });
    // Two rows of one image each: 0.6 is three quarters of 0.8, the largest of its column.
    expect(greyLines(mapPicture(config(4, [2, 2]), map))).toEqual([
      [255, 0],
      [128, 128],
      [255, 255],
      [128, 128],
      [255, 223],
    ]);
  });

  it('spreads the units evenly where there are more than it has room for', () => {
    const lines = greyLines(mapPicture(config(96, [8, 12]), identityMap(96)));
    // Each image has one white pixel; 24 of 96 units are shown, every fourth.
    const images = Array.from({ length: 24 }, (_, image) => {
      const [top, left] = [9 * Math.floor(image / 12), 13 * (image % 12)];
      return lines.slice(top, top + 8).flatMap((line) => line.slice(left, left + 12));
    });
    expect(images.map((image) => image.indexOf(255))).toEqual(
      Array.from({ length: 24 }, (_, image) => 4 * image + 2),
    );
  });
});
