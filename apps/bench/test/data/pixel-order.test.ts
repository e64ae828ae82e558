import { describe, expect, it } from '@jest/globals';
import { permutePixels, pixelOrder, restorePixels } from '../../src/data/pixel-order.js';

describe('pixelOrder', () => {
  it('has each pixel once, neighbours hardly ever side by side, and is always the same', () => {
    const order = pixelOrder(1024);
    expect([...order].toSorted((a, b) => a - b)).toEqual([...Array(1024).keys()]);
    expect(pixelOrder(1024)).toEqual(order);
    const kept = order.filter((pixel, i) => Math.abs(pixel - (order[i + 1] ?? -2)) === 1);
    expect(kept.length).toBeLessThan(10);
  });

  it('is what permutePixels puts rows into and restorePixels takes them out of', () => {
    const order = Uint32Array.of(2, 0, 1);
    const rows = Float32Array.of(10, 11, 12, 20, 21, 22);
    permutePixels(rows, order);
    expect([...rows]).toEqual([12, 10, 11, 22, 20, 21]);
    expect([...restorePixels(rows, order)]).toEqual([10, 11, 12, 20, 21, 22]);
  });
});
