import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix, MatrixSubView } from 'ml-matrix';
import { randomSource } from '../../src/index.js';
import { combination } from '../../src/matrices/combination.js';
import { frobeniusInner } from '../../src/matrices/frobenius-inner.js';
import { frobeniusNorm } from '../../src/matrices/frobenius-norm.js';
import { gaussianMatrix } from '../../src/matrices/gaussian-matrix.js';
import { gram } from '../../src/matrices/gram.js';
import { identityMatrix } from '../../src/matrices/identity-matrix.js';
import { lessProduct } from '../../src/matrices/less-product.js';
import { product } from '../../src/matrices/product.js';
import { productTransposed } from '../../src/matrices/product-transposed.js';
import { skewPart } from '../../src/matrices/skew-part.js';
import { symmetricPart } from '../../src/matrices/symmetric-part.js';
import { transposed } from '../../src/matrices/transposed.js';
import { transposedProduct } from '../../src/matrices/transposed-product.js';
import { zeroMatrix } from '../../src/matrices/zero-matrix.js';

/** Sums of up to 40 products of normal numbers. */
const rounding = 1e-12;

/** Small ones, whose products run by rows, and large ones by tiles, with all remainders. */
const length = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 12, max: 40 }));
const sizes = fc.record({ n: length, k: length, m: length, seed: fc.nat() });

function matrices({ n, k, m, seed }: { n: number; k: number; m: number; seed: number }) {
  const random = randomSource(seed);
  return [gaussianMatrix(n, k, random), gaussianMatrix(k, m, random)] as const;
}
const gap = (a: Matrix, b: Matrix): number => Matrix.sub(a, b).norm();

describe('products', () => {
  it('are those of ml-matrix', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const [a, b] = matrices(size);
        const expected = a.mmul(b);
        expect(gap(product(a, b), expected)).toBeLessThan(rounding);
        expect(gap(transposedProduct(transposed(a), b), expected)).toBeLessThan(rounding);
        expect(gap(productTransposed(a, transposed(b)), expected)).toBeLessThan(rounding);
        const c = Matrix.mul(expected, 3);
        expect(gap(lessProduct(c, a, b), Matrix.mul(expected, 2))).toBeLessThan(rounding);
      }),
    );
  });

  it('take ml-matrix views', () => {
    const [a, b] = matrices({ n: 5, k: 6, m: 3, seed: 1 });
    const view = new MatrixSubView(new Matrix(7, 8).setSubMatrix(a, 1, 1), 1, 5, 1, 6);
    expect(gap(product(view as unknown as Matrix, b), a.mmul(b))).toBeLessThan(rounding);
  });

  it('pass NaN on', () => {
    for (const size of [3, 20]) {
      const a = identityMatrix(size);
      a.set(1, 1, Number.NaN);
      expect(product(a, a).get(1, 0)).toBeNaN();
      expect(gram(a).get(1, 1)).toBeNaN();
    }
  });

  it('gram is AᵀA, symmetric to the last bit', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const [a] = matrices(size);
        const g = gram(a);
        expect(gap(g, a.transpose().mmul(a))).toBeLessThan(rounding);
        expect(g.to2DArray()).toEqual(g.transpose().to2DArray());
      }),
    );
  });
});

describe('sums and parts', () => {
  it('are those of ml-matrix', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const [a] = matrices(size);
        const [b] = matrices({ ...size, seed: 1 });
        const sum = Matrix.mul(a, 2).sub(Matrix.mul(b, 0.5));
        expect(gap(combination(2, a, -0.5, b), sum)).toBeLessThan(rounding);
        // Sums of up to 1600 products, in another order.
        const norms = 1 + a.norm() * b.norm();
        expect(Math.abs(frobeniusInner(a, b) - a.dot(b))).toBeLessThan(rounding * norms);
        expect(Math.abs(frobeniusNorm(a) - a.norm())).toBeLessThan(rounding * norms);
        expect(transposed(a).to2DArray()).toEqual(a.transpose().to2DArray());
        const [square] = matrices({ ...size, k: size.n });
        expect(
          gap(combination(1, symmetricPart(square), 1, skewPart(square)), square),
        ).toBeLessThan(rounding);
        expect(symmetricPart(square).isSymmetric()).toBe(true);
        expect(gap(transposed(skewPart(square)), Matrix.mul(skewPart(square), -1))).toBe(0);
      }),
    );
  });
});

describe('zeroMatrix', () => {
  it.each([
    [3, 2],
    [3, 40],
    [1, 9],
    [0, 3],
    [3, 0],
    [0, 20],
  ])('is a matrix as ml-matrix has it, %p x %p', (rows, columns) => {
    const matrix = zeroMatrix(rows, columns);
    expect(matrix).toBeInstanceOf(Matrix);
    expect([matrix.rows, matrix.columns]).toEqual([rows, columns]);
    expect(matrix.to2DArray()).toEqual(Matrix.zeros(rows, columns).to2DArray());
    if (rows * columns === 0) return;
    matrix.set(rows - 1, columns - 1, 5);
    expect(matrix.sum()).toBe(5);
    expect(
      matrix
        .clone()
        .transpose()
        .get(columns - 1, rows - 1),
    ).toBe(5);
    matrix.addRow(
      rows,
      Array.from({ length: columns }, () => 1),
    );
    expect(matrix.mmul(Matrix.ones(columns, 1)).to1DArray().at(-1)).toBe(columns);
  });
});

describe('gaussianMatrix', () => {
  it('has the moments of normal numbers', () => {
    const numbers = gaussianMatrix(100, 100, randomSource(1)).to1DArray();
    const moment = (power: number): number =>
      numbers.reduce((sum, value) => sum + value ** power, 0) / 1e4;
    // Standard deviations of these means over 10 000: 0.01, √2 / 100, √96 / 100.
    expect(Math.abs(moment(1))).toBeLessThan(0.05);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.07);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.5);
  });
});
