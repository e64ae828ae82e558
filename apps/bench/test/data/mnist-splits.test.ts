import { describe, expect, it } from '@jest/globals';
import type { DataRows } from '../../src/data/data-rows.js';
import { imageSplits } from '../../src/data/image-splits.js';
import { loadMnist } from '../../src/data/load-mnist.js';

describe('imageSplits of MNIST', () => {
  const mnist = loadMnist();
  const splits = imageSplits(mnist);
  const { train, validation, test } = splits;

  it('holds the last 2000 training images out', () => {
    expect(splits.shape).toEqual([32, 32]);
    expect([train.count, validation.count, test.count]).toEqual([58000, 2000, 10000]);
    for (const rows of [train, validation, test]) {
      expect(rows.width).toBe(1024);
      expect(rows.values.length).toBe(rows.count * 1024);
      expect(rows.values.byteOffset).toBe(0);
    }
    expect(splits.checksums).toBe(mnist.checksums);
    // sum(open('train-images-idx3-ubyte', 'rb').read()[-2000 * 784:]) in Python; the whole file's
    // pixels sum to 1567298545. Padding adds nothing.
    // ~~(x + 0.5) rounds; Math.round takes 20 times as long in Jest's sandbox.
    const total = (rows: DataRows) => rows.values.reduce((sum, x) => sum + ~~(255 * x + 0.5), 0);
    expect(total(validation)).toBe(52715815);
    expect(total(train)).toBe(1567298545 - 52715815);
  });

  it('has every pixel of an image 2 pixels further down and right, as byte / 255', () => {
    for (const [rows, row, image] of [
      [train, 0, 0],
      [train, 57999, 57999],
      [validation, 0, 58000],
      [validation, 1999, 59999],
    ] as const) {
      const expected = new Float32Array(1024);
      for (let y = 0; y < 28; y += 1) {
        for (let x = 0; x < 28; x += 1) {
          const byte = mnist.train.pixels[image * 784 + y * 28 + x] as number;
          expected[(y + 2) * 32 + (x + 2)] = byte / 255;
        }
      }
      expect(rows.values.subarray(row * 1024, (row + 1) * 1024)).toEqual(expected);
    }
  });
});
