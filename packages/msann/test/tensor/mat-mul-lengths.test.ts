import { describe, expect, it } from '@jest/globals';
import { matMulLengths, matMulShape } from '../../src/index.js';

describe('matMulLengths', () => {
  it('are those after the transposes', () => {
    const options = { transposeA: true, transposeB: true };
    expect(matMulLengths([5, 2], [3, 5], options)).toEqual({
      stacked: undefined,
      m: 2,
      k: 5,
      n: 3,
    });
  });

  it.each([
    [
      [2, 3],
      [3, 4],
      [2, 4],
    ],
    [
      [7, 2, 3],
      [7, 3, 4],
      [7, 2, 4],
    ],
    [
      [2, 3],
      [7, 3, 4],
      [7, 2, 4],
    ],
    [
      [7, 2, 3],
      [3, 4],
      [7, 2, 4],
    ],
  ])('of [%s] and [%s] give [%s]', (a, b, shape) => {
    expect(matMulShape(a, b)).toEqual(shape);
  });

  it.each([
    [[2], [2, 3], 'need two matrices or stacks of matrices, got shapes [2] and [2, 3]'],
    [[2, 3], [4, 5], 'need equal inner lengths, got 3 and 4'],
    [[2, 3, 4], [3, 4, 5], 'need stacks of equal height, got 2 and 3'],
  ])('refuse [%s] and [%s]', (a, b, message) => {
    expect(() => matMulLengths(a, b)).toThrow(`matMul: ${message}`);
  });
});
