import { describe, expect, it } from '@jest/globals';
import { referenceOperations as ops } from '../../src/index.js';

const a = ops.constant([1, 2, 3, 4, 5, 6], [2, 3]);
const plain = ({ shape, values }: { shape: readonly number[]; values: Float64Array }) => ({
  shape: [...shape],
  values: [...values],
});

describe('referenceOperations', () => {
  it('multiplies matrices, transposed and scaled', () => {
    const gram = ops.matMul(a, a, { transposeB: true, scale: 2 });
    expect(plain(gram)).toEqual({ shape: [2, 2], values: [28, 64, 64, 154] });
    const outer = ops.matMul(a, a, { transposeA: true });
    expect(plain(outer)).toEqual({
      shape: [3, 3],
      values: [17, 22, 27, 22, 29, 36, 27, 36, 45],
    });
    expect(() => ops.matMul(a, a)).toThrow('need equal inner lengths, got 3 and 2');
  });

  it('broadcasts as NumPy does', () => {
    const row = ops.constant([10, 20, 30], [3]);
    expect(plain(ops.add(a, row)).values).toEqual([11, 22, 33, 14, 25, 36]);
    const column = ops.constant([1, 2], [2, 1]);
    expect(plain(ops.multiply(column, a)).values).toEqual([1, 2, 3, 8, 10, 12]);
    expect(plain(ops.subtract(column, row))).toEqual({
      shape: [2, 3],
      values: [-9, -19, -29, -8, -18, -28],
    });
    expect(() => ops.add(a, ops.constant([1, 2], [2]))).toThrow(
      'need equal axes or axes of length 1, got [2, 3] and [2]',
    );
  });

  it('sums, gathers and reshapes', () => {
    expect(plain(ops.sum(a, 0))).toEqual({ shape: [3], values: [5, 7, 9] });
    expect(plain(ops.sum(a, 1))).toEqual({ shape: [2], values: [6, 15] });
    expect(plain(ops.gather(a, Uint32Array.of(2, 0, 2), 1))).toEqual({
      shape: [2, 3],
      values: [3, 1, 3, 6, 4, 6],
    });
    expect(plain(ops.gather(a, Uint32Array.of(1), 0))).toEqual({
      shape: [1, 3],
      values: [4, 5, 6],
    });
    expect(plain(ops.reshape(a, [3, 2]))).toEqual({ shape: [3, 2], values: [1, 2, 3, 4, 5, 6] });
    expect(() => ops.reshape(a, [4])).toThrow('need 6 elements, got shape [4]');
  });

  it('scans the slices in order', () => {
    const [last] = ops.scan([ops.constant([1], [])], [ops.constant([2, 3, 4], [3])], ([x], [y]) => [
      ops.add(ops.scale(x!, 10), y!),
    ]);
    expect(plain(last!)).toEqual({ shape: [], values: [1234] });
  });
});
