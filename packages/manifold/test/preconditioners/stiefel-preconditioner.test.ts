import { describe, expect, test } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { randomSource, stiefel, stiefelPreconditioner } from '../../src/index.js';

/** Conjugate gradients for Σ end at 1e-6 of its right side. */
const SOLVED = 1e-5;

const entries = (n: number, p: number, f: (i: number, j: number) => number): Matrix =>
  new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: p }, (__, j) => f(i, j))));

describe.each([
  ['tall', 7, 3],
  ['square', 3, 3],
  ['a vector', 5, 1],
] as const)('%s', (_, n, p) => {
  const manifold = stiefel(n, p);
  const random = randomSource(3);
  const rowBasis = stiefel(n, n).randomPoint(random);
  const columnBasis = stiefel(p, p).randomPoint(random);
  const diagonal = entries(n, p, (i, j) => 10 ** ((3 * i + 5 * j) % 4));
  const x = manifold.randomPoint(random);
  const apply = stiefelPreconditioner({ rowBasis, columnBasis, diagonal })(x);
  const model = (u: Matrix): Matrix => {
    const inBases = rowBasis.transpose().mmul(u).mmul(columnBasis);
    return rowBasis.mmul(inBases.mul(diagonal)).mmul(columnBasis.transpose());
  };
  const u = manifold.randomTangent(x, random);
  const v = manifold.randomTangent(x, random);

  test('it inverts the model on the tangent space', () => {
    const back = manifold.project(x, model(apply(u)));
    expect(Matrix.sub(back, u).norm('frobenius')).toBeLessThan(SOLVED * 1e3);
    const forth = apply(manifold.project(x, model(u)));
    expect(Matrix.sub(forth, u).norm('frobenius')).toBeLessThan(SOLVED * 1e3);
  });

  test('it is symmetric, positive and tangent', () => {
    expect(manifold.inner(x, apply(u), u)).toBeGreaterThan(0);
    const difference = manifold.inner(x, apply(u), v) - manifold.inner(x, u, apply(v));
    expect(Math.abs(difference)).toBeLessThan(SOLVED);
    const tangent = apply(u);
    expect(Matrix.sub(manifold.project(x, tangent), tangent).norm('frobenius')).toBeLessThan(1e-12);
  });

  test('what it is given stays as it was', () => {
    const before = u.clone();
    apply(u);
    expect(u.to2DArray()).toEqual(before.to2DArray());
  });
});

test('a model that does not fit is refused', () => {
  const diagonal = entries(4, 2, () => 1);
  const fits = { rowBasis: Matrix.eye(4), columnBasis: Matrix.eye(2), diagonal };
  expect(() => stiefelPreconditioner({ ...fits, rowBasis: Matrix.eye(3) })).toThrow(
    'stiefelPreconditioner: need a 4x4 rowBasis beside a 4x2 diagonal, got one of 3x3',
  );
  expect(() => stiefelPreconditioner({ ...fits, columnBasis: Matrix.eye(2, 3) })).toThrow(
    'stiefelPreconditioner: need a 2x2 columnBasis beside a 4x2 diagonal, got one of 2x3',
  );
  expect(() => stiefelPreconditioner({ ...fits, diagonal: Matrix.zeros(4, 2) })).toThrow(
    'stiefelPreconditioner: need a positive diagonal, got 0 at (0, 0)',
  );
  expect(() => stiefelPreconditioner({ ...fits, rowBasis: [[1]] as unknown as Matrix })).toThrow(
    'stiefelPreconditioner: need rowBasis to be a matrix, got rowBasis=an array',
  );
});
