import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { splitImages } from '../../src/data/split-images.js';

/** So many images of one pixel each, whose values tell them apart. */
const numbered = (count: number) => ({
  count,
  height: 1,
  width: 1,
  pixels: Float32Array.from({ length: count }, (_, image) => image),
});

const split = (count: number) => splitImages(numbered(count), [1, 1], 'some.csv');

describe('splitImages', () => {
  it.each([
    [10, 8, 1, 1],
    [19, 17, 1, 1],
    [20, 16, 2, 2],
    [1234, 988, 123, 123],
  ])('has each of %d images in one part', (count, training, validating, testing) => {
    const { train, validation, test } = split(count);
    expect([train.count, validation.count, test.count]).toEqual([training, validating, testing]);
    const all = [train, validation, test].flatMap(({ values }) => [...values]);
    expect(all.toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
  });

  it('says which image each of the test is', () => {
    const { test, testImages } = split(200);
    expect([...testImages]).toEqual([...test.values]);
  });

  it('takes images of all parts of a sorted file, and of all places in a repeated order', () => {
    const { validation, test } = split(10000);
    for (const { values } of [validation, test]) {
      for (const kind of [(x: number) => Math.floor(x / 1000), (x: number) => x % 10]) {
        for (let one = 0; one < 10; one += 1) {
          const count = values.filter((value) => kind(value) === one).length;
          // Of 1000 each kind has 100 on average, ± 9; six of these are never reached by chance.
          expect(Math.abs(count - 100)).toBeLessThan(54);
        }
      }
    }
  });

  it('is the same ever after, as ids of runs do not tell it', () => {
    // What this function gave when it was written.
    const { validation, test } = split(30);
    expect([...validation.values]).toEqual([25, 24, 13]);
    expect([...test.values]).toEqual([11, 7, 29]);
  });

  it('pads bytes and numbers alike', () => {
    const images = { count: 10, height: 1, width: 3, pixels: new Uint8Array(30).fill(51) };
    const numbers = { ...images, pixels: new Float32Array(30).fill(51 / 255) };
    const [a, b] = [images, numbers].map((one) => splitImages(one, [2, 4], 'x').train);
    expect([...a!.values.subarray(0, 8)].map((x) => Math.round(255 * x))).toEqual([
      51, 51, 51, 0, 0, 0, 0, 0,
    ]);
    expect(a).toEqual(b);
  });

  it('refuses fewer than ten', () => {
    expect(() => split(9)).toThrow(DataError);
    expect(() => split(9)).toThrow(
      'some.csv: need 10 examples at least, of which one is for validation and one for the test, got 9',
    );
  });
});
