import { describe, expect, it } from '@jest/globals';
import { spareArrays } from '../../src/training/spare-arrays.js';

describe('spareArrays', () => {
  it('gives the memory of arrays that were given back, the smallest that is large enough', () => {
    const spares = spareArrays(100);
    const [large, small] = [spares.take(9), spares.take(5)];
    expect(small.buffer).not.toBe(large.buffer);
    spares.giveBack(large);
    spares.giveBack(small);
    const again = spares.take(4);
    expect(again).toHaveLength(4);
    expect(again.buffer).toBe(small.buffer);
    expect(spares.take(6).buffer).toBe(large.buffer);
    expect(spares.take(1).buffer).not.toBe(large.buffer);
  });

  it('keeps the longest, of so many values as it may', () => {
    const spares = spareArrays(12);
    const arrays = [3, 7, 5].map((length) => spares.take(length));
    for (const array of arrays) spares.giveBack(array);
    expect(spares.take(1).buffer).toBe(arrays[2]!.buffer);
    expect(spares.take(1).buffer).toBe(arrays[1]!.buffer);
    expect(spares.take(1).buffer).not.toBe(arrays[0]!.buffer);
  });
});
