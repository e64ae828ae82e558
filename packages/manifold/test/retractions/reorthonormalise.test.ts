import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { randomSource, reorthonormalise, stiefel } from '../../src/index.js';
import { gaussianMatrix } from '../../src/matrices/gaussian-matrix.js';

describe('reorthonormalise', () => {
  it('finds the nearest: no other orthonormal matrix is nearer', () => {
    const random = randomSource(1);
    const manifold = stiefel(5, 3);
    const a = gaussianMatrix(5, 3, random);
    const nearest = reorthonormalise(a);
    expect(manifold.drift(nearest)).toBeLessThan(1e-14);
    const distance = Matrix.sub(a, nearest).norm();
    for (let k = 0; k < 50; k += 1) {
      const u = Matrix.mul(manifold.randomTangent(nearest, random), 10 ** -(k % 5));
      expect(Matrix.sub(a, manifold.retract(nearest, u)).norm()).toBeGreaterThan(distance);
    }
  });

  it('also takes what has hardly full rank, or not', () => {
    for (const small of [1e-3, 1e-6, 1e-9, 1e-12, 0]) {
      const a = new Matrix([
        [1, 1],
        [0, small],
        [0, 0],
      ]);
      expect(stiefel(3, 2).drift(reorthonormalise(a))).toBeLessThan(1e-13);
    }
    expect(stiefel(2, 2).drift(reorthonormalise(new Matrix(2, 2)))).toBeLessThan(1e-13);
  });

  it('refuses what it cannot restore', () => {
    expect(() => reorthonormalise(new Matrix(2, 3))).toThrow(
      new RangeError('reorthonormalise: need a matrix with rows >= columns >= 1, got 2x3'),
    );
    expect(() => reorthonormalise(new Matrix([[1], [Number.NaN]]))).toThrow(
      new RangeError('reorthonormalise: need finite entries, got NaN at [1, 0]'),
    );
    expect(() => reorthonormalise(null as unknown as Matrix)).toThrow(
      new TypeError('reorthonormalise: need a matrix x, got null'),
    );
  });
});
