import { describe, expect, it } from '@jest/globals';
import { imageRows } from '../../src/results/image-rows.js';
import { greyLines } from './grey-lines.js';

describe('imageRows', () => {
  // Two images of 1 x 2 in each of three rows.
  const rows = [0, 1, 2].map((row) =>
    Float32Array.from({ length: 4 }, (_, i) => (10 * row + i) / 255),
  );
  const shape = [1, 2] as const;

  it('has rows of images, with lines of the given grey between', () => {
    expect(greyLines(imageRows(rows, { shape, count: 2, gapValue: 1 }))).toEqual([
      [0, 1, 255, 2, 3],
      [255, 255, 255, 255, 255],
      [10, 11, 255, 12, 13],
      [255, 255, 255, 255, 255],
      [20, 21, 255, 22, 23],
    ]);
  });

  it('has lines of mid-grey unless told otherwise, or none', () => {
    expect(greyLines(imageRows(rows.slice(0, 1), { shape, count: 2 }))).toEqual([
      [0, 1, 128, 2, 3],
    ]);
    expect(greyLines(imageRows(rows.slice(1, 3), { shape, count: 1, gap: 0 }))).toEqual([
      [10, 11],
      [20, 21],
    ]);
  });
});
