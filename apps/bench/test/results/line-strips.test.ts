import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { linePitch, lineStrips } from '../../src/results/line-strips.js';

describe('lineStrips', () => {
  it('has the rows of each sample one below another, and space between samples', () => {
    const inputs = Float32Array.of(0, 0.2, 1, 1);
    const outputs = Float32Array.of(Number.NaN, 0.4, 0, 2);
    const { width, height, data } = PNG.sync.read(Buffer.from(lineStrips([inputs, outputs], 2, 2)));
    expect([width, height]).toEqual([2, 6 * linePitch]);
    const line = (y: number) =>
      [0, 1].map((x) => {
        const [red, , , alpha] = data.subarray(4 * (y * width + x));
        return alpha === 0 ? null : red;
      });
    const middles = Array.from({ length: 6 }, (_, i) => line(i * linePitch + 5));
    const space = [null, null];
    expect(middles).toEqual([[0, 51], [0, 102], space, [255, 255], [0, 255], space]);
    const grey = [128, 128];
    const edges = Array.from({ length: 6 }, (_, i) => line(i * linePitch));
    expect(edges).toEqual([grey, grey, grey, grey, grey, grey]);
    expect(line(3 * linePitch - 1)).toEqual(space);
  });
});
