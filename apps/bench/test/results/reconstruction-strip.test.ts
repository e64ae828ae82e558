import { describe, expect, it } from '@jest/globals';
import { reconstructionStrip } from '../../src/results/reconstruction-strip.js';
import { greyLines } from './grey-lines.js';

// Two images of 2 x 3, as bytes / 255; the third image is not to be shown.
const inputBytes = [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16, 99, 99, 99, 99, 99, 99];
const outputBytes = inputBytes.map((byte) => byte + 100);
const options = {
  inputs: Float32Array.from(inputBytes, (byte) => byte / 255),
  outputs: Float32Array.from(outputBytes, (byte) => byte / 255),
  shape: [2, 3] as const,
  count: 2,
};

describe('reconstructionStrip', () => {
  it('has inputs above and outputs below, with lines of mid-gray between', () => {
    expect(greyLines(reconstructionStrip(options))).toEqual([
      [1, 2, 3, 128, 11, 12, 13],
      [4, 5, 6, 128, 14, 15, 16],
      [128, 128, 128, 128, 128, 128, 128],
      [101, 102, 103, 128, 111, 112, 113],
      [104, 105, 106, 128, 114, 115, 116],
    ]);
  });

  it('has no lines with gap 0', () => {
    expect(greyLines(reconstructionStrip({ ...options, gap: 0 }))).toEqual([
      [1, 2, 3, 11, 12, 13],
      [4, 5, 6, 14, 15, 16],
      [101, 102, 103, 111, 112, 113],
      [104, 105, 106, 114, 115, 116],
    ]);
  });

  it('clamps to [0, 1], rounds, and shows NaN as black', () => {
    const inputs = Float32Array.of(-1, 2, Number.NaN, 0.5);
    const outputs = Float32Array.of(0, 1, Infinity, 0.3);
    // 255 · 0.5 = 127.5 rounds up; 255 · 0.3 = 76.5, just above it as a float32 (0.30000001).
    expect(
      greyLines(reconstructionStrip({ inputs, outputs, shape: [1, 4], count: 1, gap: 0 })),
    ).toEqual([
      [0, 255, 0, 128],
      [0, 255, 255, 77],
    ]);
  });

  it('is a gray-scale PNG of 8 bits, and the same bytes each time', () => {
    const bytes = reconstructionStrip(options);
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    // The IHDR chunk's data begins at byte 16: width, height, bit depth 8, colour type 0 (gray).
    expect([...bytes.subarray(16, 26)]).toEqual([0, 0, 0, 7, 0, 0, 0, 5, 8, 0]);
    expect(Buffer.compare(bytes, reconstructionStrip(options))).toBe(0);
  });

  it('refuses sizes that are none and rows that are too few', () => {
    for (const change of [{ count: 0 }, { count: 1.5 }, { shape: [0, 3] as const }, { gap: -1 }]) {
      expect(() => reconstructionStrip({ ...options, ...change })).toThrow(RangeError);
    }
    expect(() => reconstructionStrip({ ...options, count: 4 })).toThrow(
      'reconstructionStrip: inputs need 24 values, got 18',
    );
    expect(() => reconstructionStrip({ ...options, outputs: new Float32Array(11) })).toThrow(
      'reconstructionStrip: outputs need 12 values, got 11',
    );
  });
});
