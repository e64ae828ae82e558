import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { randomSource, type StiefelRetraction, stiefel } from '../../src/index.js';
import { describeManifold } from './describe-manifold.js';
import { flatMatrix } from './flat-points.js';

const shapes = [
  [1, 1],
  [2, 1],
  [2, 2],
  [4, 2],
  [3, 3],
  [5, 4],
] as const;
for (const [n, p] of shapes) describeManifold(stiefel(n, p), flatMatrix(n, p));

const retractions: readonly StiefelRetraction[] = ['polar', 'cayley', 'exponential'];
describe.each(retractions)('by %s', (retraction) => {
  describeManifold(stiefel(5, 2, { retraction }), flatMatrix(5, 2));
  describeManifold(stiefel(3, 3, { retraction }), flatMatrix(3, 3));
});

describe('stiefel', () => {
  it('refuses shapes that have no orthonormal columns', () => {
    expect(() => stiefel(2, 3)).toThrow(new RangeError('stiefel: need n >= p >= 1, got n=2, p=3'));
    expect(() => stiefel(2, 0)).toThrow('stiefel: need n >= p >= 1, got n=2, p=0');
    expect(() => stiefel(2.5, 1)).toThrow('stiefel: need n >= p >= 1, got n=2.5, p=1');
    expect(() => stiefel(Number.NaN, 1)).toThrow('stiefel: need n >= p >= 1, got n=NaN, p=1');
    expect(() => stiefel(Infinity, 1)).toThrow('got n=Infinity, p=1');
  });

  it('refuses retractions that it does not have', () => {
    const options = { retraction: 'qf' as 'qr' };
    expect(() => stiefel(3, 2, options)).toThrow(
      new RangeError("stiefel: need a retraction of qr, polar, cayley, exponential, got 'qf'"),
    );
    expect(() => stiefel(3, 2, { retraction: 'toString' as 'qr' })).toThrow("got 'toString'");
  });

  it('warns of two components where p = n', () => {
    expect(stiefel(3, 3).warnings).toEqual([
      'Stiefel(3, 3): the manifold has two components, of determinant +1 and -1, and no solver crosses from one to the other: begin in both',
    ]);
    expect(stiefel(4, 3).warnings).toEqual([]);
  });

  it('draws points of both components, evenly (Haar)', () => {
    const manifold = stiefel(2, 2);
    const random = randomSource(1);
    const draws = Array.from({ length: 2000 }, () => manifold.randomPoint(random));
    const proper = draws.filter((x) => x.get(0, 0) * x.get(1, 1) - x.get(0, 1) * x.get(1, 0) > 0);
    // Five standard deviations of a fair coin's 2000 throws are 112.
    expect(Math.abs(proper.length - 1000)).toBeLessThan(112);
    // Each entry has mean 0 and mean square 1/2, within five standard deviations.
    const entries = draws.map((x) => x.get(1, 0));
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(entries))).toBeLessThan(5 * Math.sqrt(0.5 / 2000));
    expect(Math.abs(mean(entries.map((entry) => entry ** 2)) - 0.5)).toBeLessThan(
      5 * Math.sqrt(0.125 / 2000),
    );
  });

  it('knows distances for p = 1 alone', () => {
    expect(stiefel(4, 2).distance).toBeUndefined();
    expect(stiefel(4, 2).logarithm).toBeUndefined();
    const [x, y] = [new Matrix([[1], [0]]), new Matrix([[0], [1]])];
    expect(stiefel(2, 1).distance!(x, y)).toBeCloseTo(Math.PI / 2, 15);
    expect(stiefel(1, 1).distance!(new Matrix([[1]]), new Matrix([[-1]]))).toBe(Infinity);
  });

  it('says what does not fit', () => {
    const manifold = stiefel(3, 2);
    const misfit = (value: unknown): string | undefined => manifold.misfit(value as Matrix);
    expect(misfit(new Matrix(2, 2))).toBe('a 2x2 matrix where 3x2 is needed');
    expect(misfit(5)).toBe('a number where a 3x2 matrix is needed');
    expect(misfit(null)).toBe('null where a 3x2 matrix is needed');
    expect(misfit(undefined)).toBe('undefined where a 3x2 matrix is needed');
    expect(misfit([[1, 2]])).toBe('an array where a 3x2 matrix is needed');
    expect(misfit({})).toBe('an object where a 3x2 matrix is needed');
    expect(
      misfit(
        new Matrix([
          [1, 2],
          [3, 4],
          [5, Number.NaN],
        ]),
      ),
    ).toBe('NaN at [2, 1]');
  });

  /**
   * Values of pymanopt 2.2.1 (numpy 2.4.6):
   *
   *     import numpy as np
   *     from pymanopt.manifolds import Stiefel
   *     m = Stiefel(4, 2)
   *     x = np.array([[1, 1], [1, -1], [1, 1], [1, -1]]) / 2
   *     g = np.array([[1, 2], [3, 4], [5, 6], [7, 8.]])
   *     h = np.array([[2, -1], [0, 3], [1, 1], [-2, 5.]])
   *     u = m.projection(x, np.array([[1, 0], [2, 1], [0, 3], [1, 1.]]))
   *     m.euclidean_to_riemannian_gradient(x, g)
   *     m.euclidean_to_riemannian_hessian(x, g, h, u)
   */
  it('projects, and converts derivatives, as pymanopt does', () => {
    const manifold = stiefel(4, 2);
    const x = new Matrix([
      [0.5, 0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [0.5, -0.5],
    ]);
    const g = new Matrix([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    const h = new Matrix([
      [2, -1],
      [0, 3],
      [1, 1],
      [-2, 5],
    ]);
    const u = manifold.project(
      x,
      new Matrix([
        [1, 0],
        [2, 1],
        [0, 3],
        [1, 1],
      ]),
    );
    expect(u.to2DArray()).toEqual([
      [-0.375, -0.625],
      [1.375, 0.875],
      [-1.375, 2.375],
      [0.375, 0.875],
    ]);
    expect(manifold.riemannianGradient(x, g).to2DArray()).toEqual([
      [-5, 1],
      [1, 1],
      [-1, 5],
      [5, 5],
    ]);
    expect(manifold.riemannianHessian(x, g, h, u).to2DArray()).toEqual([
      [4.75, -8.25],
      [-5.25, -5.25],
      [-0.25, 3.75],
      [0.75, 0.75],
    ]);
  });

  it('sees when a gradient or a point is written anew into the same matrix', () => {
    const random = randomSource(3);
    const manifold = stiefel(5, 3);
    const [x, gradient] = [manifold.randomPoint(random), Matrix.ones(5, 3)];
    const u = manifold.randomTangent(x, random);
    const hessian = Matrix.zeros(5, 3);
    const remembering = (): Matrix => manifold.riemannianHessian(x, gradient, hessian, u);
    const anew = (): Matrix => stiefel(5, 3).riemannianHessian(x, gradient, hessian, u);
    expect(remembering().to2DArray()).toEqual(remembering().to2DArray());
    gradient.set(4, 2, -7);
    expect(remembering().to2DArray()).toEqual(anew().to2DArray());
    x.setSubMatrix(manifold.randomPoint(random), 0, 0);
    expect(remembering().to2DArray()).toEqual(anew().to2DArray());
  });
});
