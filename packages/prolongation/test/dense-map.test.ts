import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { denseMap } from '../src/index.js';

describe('denseMap', () => {
  it('holds a copy of an orthonormal matrix', () => {
    const matrix = new Matrix([[0.6], [0.8]]);
    const map = denseMap(matrix);
    matrix.set(0, 0, 5);
    expect([map.fineSize, map.coarseSize, map.matrix.get(0, 0)]).toEqual([2, 1, 0.6]);
  });

  it('refuses a matrix with PᵀP ≠ I and says by how much', () => {
    expect(() => denseMap(new Matrix([[1], [1]]))).toThrow(
      'denseMap: need PᵀP = I within 1e-8, got max|PᵀP - I| = 1',
    );
    expect(() => denseMap(new Matrix([[Number.NaN], [1]]))).toThrow('= NaN');
  });

  it('refuses a matrix that is wider than high', () => {
    expect(() => denseMap(new Matrix([[1, 0]]))).toThrow('got 1 x 2');
  });
});
