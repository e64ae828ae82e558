import { expect } from '@jest/globals';
import { PNG } from 'pngjs';

/** The grey bytes of a PNG file, one list a line of the picture. */
export function greyLines(bytes: Uint8Array): number[][] {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => {
      const [red, green, blue, alpha] = data.subarray(4 * (y * width + x));
      expect([green, blue, alpha]).toEqual([red, red, 255]);
      return red!;
    }),
  );
}
