import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resizedPicture } from '../../src/data/resized-picture.js';

const side = fc.integer({ min: 1, max: 9 });
const pictures = fc.tuple(side, side).chain(([height, width]) =>
  fc.record({
    height: fc.constant(height),
    width: fc.constant(width),
    pixels: fc
      .array(fc.integer({ min: 0, max: 255 }), {
        minLength: height * width,
        maxLength: height * width,
      })
      .map((bytes) => Float32Array.from(bytes, (byte) => byte / 255)),
  }),
);

const mean = (values: Float32Array) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Float32 pixels of sizes up to 9 x 9. */
const rounding = 6;

describe('resizedPicture', () => {
  it('takes means of blocks where sizes are multiples', () => {
    const picture = { height: 2, width: 4, pixels: Float32Array.of(0, 1, 2, 3, 4, 5, 6, 7) };
    expect([...resizedPicture(picture, [1, 2])]).toEqual([2.5, 4.5]);
    expect([...resizedPicture(picture, [2, 2])]).toEqual([0.5, 2.5, 4.5, 6.5]);
    expect([...resizedPicture(picture, [1, 4])]).toEqual([2, 3, 4, 5]);
  });

  it('weighs pixels by the area that is covered', () => {
    const picture = { height: 1, width: 3, pixels: Float32Array.of(0, 3, 9) };
    // Each of the two covers one pixel and a half: (0 + 3 / 2) / 1.5 and (3 / 2 + 9) / 1.5.
    expect([...resizedPicture(picture, [1, 2])]).toEqual([1, 7]);
    // Of four parts each covers three quarters: 0, (0 / 4 + 3 / 2) / (3 / 4), ...
    expect([...resizedPicture(picture, [1, 4])]).toEqual([0, 2, 5, 9]);
  });

  it('repeats pixels in enlarging by a whole number', () => {
    const picture = { height: 1, width: 2, pixels: Float32Array.of(1, 2) };
    expect([...resizedPicture(picture, [2, 4])]).toEqual([1, 1, 2, 2, 1, 1, 2, 2]);
  });

  it('leaves the mean and the same size alone, and no value beyond those of the picture', () => {
    fc.assert(
      fc.property(pictures, side, side, (picture, height, width) => {
        const resized = resizedPicture(picture, [height, width]);
        expect(resized).toHaveLength(height * width);
        expect(mean(resized)).toBeCloseTo(mean(picture.pixels), rounding);
        const [low, high] = [Math.min(...picture.pixels), Math.max(...picture.pixels)];
        for (const value of resized) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-6);
          expect(value).toBeLessThanOrEqual(high + 1e-6);
        }
        expect(resizedPicture(picture, [picture.height, picture.width])).toEqual(picture.pixels);
      }),
    );
  });

  it('of a transposed picture is the transposed resized picture', () => {
    const transposed = (pixels: Float32Array, height: number, width: number) =>
      Float32Array.from({ length: pixels.length }, (_, at) => {
        return pixels[(at % height) * width + Math.floor(at / height)]!;
      });
    fc.assert(
      fc.property(pictures, side, side, ({ height, width, pixels }, toHeight, toWidth) => {
        const turned = {
          height: width,
          width: height,
          pixels: transposed(pixels, height, width),
        };
        const expected = transposed(
          resizedPicture({ height, width, pixels }, [toHeight, toWidth]),
          toHeight,
          toWidth,
        );
        resizedPicture(turned, [toWidth, toHeight]).forEach((value, at) => {
          expect(value).toBeCloseTo(expected[at]!, rounding);
        });
      }),
    );
  });
});
