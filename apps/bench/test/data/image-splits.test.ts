import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataError } from '../../src/data/data-error.js';
import type { DataRows } from '../../src/data/data-rows.js';
import { imageSplits } from '../../src/data/image-splits.js';
import type { LabelledImages } from '../../src/data/labelled-images.js';
import type { ImageSource } from '../../src/data/load-mnist.js';

const checksums = { trainImages: 'a', trainLabels: 'b', testImages: 'c', testLabels: 'd' };

function images(count: number, height: number, width: number, pixels: Uint8Array): LabelledImages {
  return { count, height, width, pixels, labels: new Uint8Array(count) };
}

/** Training images with these pixels and one white test image. */
function source(count: number, height: number, width: number, pixels: Uint8Array): ImageSource {
  const white = new Uint8Array(height * width).fill(255);
  return {
    train: images(count, height, width, pixels),
    test: images(1, height, width, white),
    checksums,
  };
}

const bytesOf = (rows: DataRows) => Array.from(rows.values, (value) => Math.round(255 * value));

describe('imageSplits', () => {
  it('pads an image 3 x 5 to 4 x 8, the odd pixels below and to the right', () => {
    const pixels = Uint8Array.from({ length: 30 }, (_, index) => index + 1);
    const { train, validation, test, shape } = imageSplits(source(2, 3, 5, pixels), {
      validationCount: 1,
    });
    expect(shape).toEqual([4, 8]);
    // Rows: floor((4 - 3) / 2) = 0 above; columns: floor((8 - 5) / 2) = 1 on the left.
    expect(bytesOf(train)).toEqual(
      [
        [0, 1, 2, 3, 4, 5, 0, 0],
        [0, 6, 7, 8, 9, 10, 0, 0],
        [0, 11, 12, 13, 14, 15, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0],
      ].flat(),
    );
    expect(bytesOf(validation)[1]).toBe(16);
    expect(bytesOf(test).slice(0, 9)).toEqual([0, 255, 255, 255, 255, 255, 0, 0, 0]);
  });

  it('keeps the sum of the pixels and the order of the images', () => {
    const cases = fc
      .record({
        count: fc.integer({ min: 2, max: 5 }),
        height: fc.integer({ min: 1, max: 9 }),
        width: fc.integer({ min: 1, max: 9 }),
      })
      .chain((sizes) => {
        const length = sizes.count * sizes.height * sizes.width;
        return fc.record({
          sizes: fc.constant(sizes),
          pixels: fc.uint8Array({ minLength: length, maxLength: length }),
          validationCount: fc.integer({ min: 1, max: sizes.count - 1 }),
        });
      });
    fc.assert(
      fc.property(cases, ({ sizes: { count, height, width }, pixels, validationCount }) => {
        const splits = imageSplits(source(count, height, width, pixels), { validationCount });
        const { train, validation, shape } = splits;
        expect(train.count).toBe(count - validationCount);
        expect(validation.count).toBe(validationCount);
        expect(shape.every((side) => Number.isInteger(Math.log2(side)))).toBe(true);
        expect(shape[0] < 2 * height && shape[1] < 2 * width).toBe(true);
        const all = [...bytesOf(train), ...bytesOf(validation)];
        for (let image = 0; image < count; image += 1) {
          const padded = all.slice(image * train.width, (image + 1) * train.width);
          const own = pixels.subarray(image * height * width, (image + 1) * height * width);
          // What padding adds is black, so without black pixels both are the same list.
          expect(padded.filter((byte) => byte > 0)).toEqual([...own].filter((byte) => byte > 0));
        }
      }),
    );
  });

  it('leaves sides that are powers of two alone', () => {
    const pixels = Uint8Array.from({ length: 32 }, (_, index) => 7 * index);
    const { train, shape } = imageSplits(source(4, 2, 4, pixels), { validationCount: 2 });
    expect(shape).toEqual([2, 4]);
    expect(bytesOf(train)).toEqual([...pixels.subarray(0, 16)]);
  });

  it('takes sides up to 1024 and refuses longer ones', () => {
    const side = (length: number) =>
      imageSplits(source(2, 1, length, new Uint8Array(2 * length)), { validationCount: 1 });
    expect(side(1024).shape).toEqual([1, 1024]);
    expect(side(513).shape).toEqual([1, 1024]);
    expect(() => side(1025)).toThrow(DataError);
    expect(() => side(1025)).toThrow('images may have 1024 pixels a side at most, got 1025');
  });

  it('refuses a validation split that leaves nothing to train on', () => {
    const small = source(3, 1, 1, new Uint8Array(3));
    expect(() => imageSplits(small)).toThrow(DataError);
    expect(() => imageSplits(small, { validationCount: 3 })).toThrow(
      '3 training images are too few to hold 3 out for validation',
    );
    expect(imageSplits(small, { validationCount: 2 }).train.count).toBe(1);
    for (const validationCount of [0, -1, 1.5, Number.NaN]) {
      expect(() => imageSplits(small, { validationCount })).toThrow(RangeError);
    }
  });

  it('says how much memory is missing', () => {
    // 10 million images of 1024 x 1024 as float32: 4.2e13 bytes, above any typed array's limit.
    const huge = source(10_000_001, 1024, 1024, new Uint8Array(0));
    const load = () => imageSplits(huge, { validationCount: 1 });
    expect(load).toThrow(DataError);
    expect(load).toThrow(/^10000000 images of 1048576 pixels after padding need 41943.0 GB/);
  });
});
