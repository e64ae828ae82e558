import { describe, expect, it } from '@jest/globals';
import { inBlocks, onnxArray, valuesOf } from '../src/onnx-array.js';

const values = Float32Array.from({ length: 24 }, (_, i) => i);

describe('onnxArray', () => {
  it('cuts columns into blocks', () => {
    const { shape, blocks } = onnxArray(values, [4, 6], 3);
    expect(shape).toEqual([4, 6]);
    expect(blocks.map(({ dims }) => dims)).toEqual([
      [4, 2],
      [4, 2],
      [4, 2],
    ]);
    expect([...(blocks[1]!.data as Float32Array)]).toEqual([2, 3, 8, 9, 14, 15, 20, 21]);
  });

  it.each([1, 2, 3, 6])('gives the values back from %d blocks', (count) => {
    expect(valuesOf(onnxArray(values, [4, 6], count))).toEqual(values);
  });
});

describe('inBlocks', () => {
  it('cuts and joins anew where the number differs', () => {
    const array = onnxArray(values, [4, 6], 2);
    expect(inBlocks(array, 2)).toBe(array.blocks);
    const [whole] = inBlocks(array, 1);
    expect(whole!.data).toEqual(values);
    expect(inBlocks(array, 3)).toHaveLength(3);
  });

  it('refuses unequal blocks', () => {
    expect(() => onnxArray(values, [4, 6], 4)).toThrow(
      'blockCount: need a divisor of the last axis of [4, 6], got 4',
    );
  });
});
