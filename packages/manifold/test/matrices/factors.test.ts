import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { randomSource } from '../../src/index.js';
import { choleskyFactor } from '../../src/matrices/cholesky-factor.js';
import { divideByTriangle } from '../../src/matrices/divide-by-triangle.js';
import { gaussianMatrix } from '../../src/matrices/gaussian-matrix.js';
import { gram } from '../../src/matrices/gram.js';
import { householderQr } from '../../src/matrices/householder-qr.js';
import { orthonormalFactor } from '../../src/matrices/orthonormal-factor.js';
import { orthonormalityError } from '../../src/matrices/orthonormality-error.js';
import { polarFactor } from '../../src/matrices/polar-factor.js';
import { polished } from '../../src/matrices/polished.js';
import { rankRevealingFactors } from '../../src/matrices/rank-revealing-factors.js';
import { solveLinear } from '../../src/matrices/solve-linear.js';

/** Factors of matrices of a few dozen rows. */
const rounding = 1e-12;

/** n x p, and columns whose lengths span some powers of ten. */
const tall = fc
  .record({
    p: fc.integer({ min: 1, max: 20 }),
    more: fc.integer({ min: 0, max: 20 }),
    decades: fc.constantFrom(0, 2, 5, 9),
    seed: fc.nat(),
  })
  .map(({ p, more, decades, seed }) => {
    const a = gaussianMatrix(p + more, p, randomSource(seed));
    for (let j = 0; j < p; j += 1) a.mulColumn(j, 10 ** ((-decades * j) / p));
    return a;
  });
const gap = (a: Matrix, b: Matrix): number => Matrix.sub(a, b).norm() / (1 + b.norm());

describe('householderQr', () => {
  it('has an orthonormal Q and a triangle with a positive diagonal', () => {
    fc.assert(
      fc.property(tall, (a) => {
        const { q, r } = householderQr(a);
        expect(orthonormalityError(q)).toBeLessThan(rounding);
        expect(gap(q.mmul(r), a)).toBeLessThan(rounding);
        for (let i = 0; i < r.rows; i += 1) {
          expect(r.get(i, i)).toBeGreaterThanOrEqual(0);
          for (let j = 0; j < i; j += 1) expect(Math.abs(r.get(i, j))).toBe(0);
        }
      }),
    );
  });

  it('has an orthonormal Q for any rank', () => {
    for (const a of [new Matrix(5, 3), Matrix.ones(5, 3), Matrix.ones(3, 3).mul(1e200)]) {
      const { q, r } = householderQr(a);
      expect(orthonormalityError(q)).toBeLessThan(rounding);
      expect(Matrix.sub(q.mmul(r), a).norm()).toBeLessThanOrEqual(rounding * a.max());
    }
  });
});

describe('orthonormalFactor', () => {
  it('is that of reflections', () => {
    fc.assert(
      fc.property(tall, (a) => {
        const q = orthonormalFactor(a);
        expect(orthonormalityError(q)).toBeLessThan(rounding);
        // Short columns are the less certain: R tells how much.
        const { r } = householderQr(a);
        expect(gap(q.mmul(r), a)).toBeLessThan(rounding);
      }),
    );
  });
});

describe('choleskyFactor and divideByTriangle', () => {
  it('take a matrix apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(), (p, seed) => {
        const a = gaussianMatrix(2 * p + 3, p, randomSource(seed));
        const r = choleskyFactor(gram(a))!;
        expect(gap(r.transpose().mmul(r), gram(a))).toBeLessThan(rounding);
        expect(gap(divideByTriangle(a, r).mmul(r), a)).toBeLessThan(rounding);
      }),
    );
  });

  it('find what is not positive definite', () => {
    expect(
      choleskyFactor(
        new Matrix([
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toBeUndefined();
    expect(choleskyFactor(new Matrix([[0]]))).toBeUndefined();
    expect(choleskyFactor(new Matrix([[Number.NaN]]))).toBeUndefined();
    expect(choleskyFactor(new Matrix([[Infinity]]))).toBeUndefined();
  });
});

describe('polarFactor', () => {
  it('leaves a symmetric positive matrix', () => {
    fc.assert(
      fc.property(tall, (a) => {
        const q = polarFactor(a);
        expect(orthonormalityError(q)).toBeLessThan(rounding);
        const h = q.transpose().mmul(a);
        expect(gap(h, h.transpose())).toBeLessThan(1e-9);
        expect(gap(q.mmul(h), a)).toBeLessThan(1e-9);
      }),
    );
  });

  it('ends on what is not finite', () => {
    for (const entry of [Number.NaN, Infinity, 1e300]) {
      const q = polarFactor(
        new Matrix([
          [1, 0],
          [0, entry],
          [0, 0],
        ]),
      );
      expect([q.rows, q.columns]).toEqual([3, 2]);
    }
  });
});

describe('polished', () => {
  it('squares the error', () => {
    const q = orthonormalFactor(gaussianMatrix(9, 4, randomSource(1)));
    const off = Matrix.add(q, gaussianMatrix(9, 4, randomSource(2)).mul(1e-6));
    expect(orthonormalityError(off)).toBeGreaterThan(1e-6);
    expect(orthonormalityError(polished(off))).toBeLessThan(1e-9);
  });
});

describe('rankRevealingFactors', () => {
  it('has as many directions as the rank, and zeros', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 6, max: 9 }),
        fc.nat(),
        (rank, n, seed) => {
          const random = randomSource(seed);
          const a = gaussianMatrix(n, rank, random).mmul(gaussianMatrix(rank, 6, random));
          const { q, r } = rankRevealingFactors(a);
          expect(gap(q.mmul(r), a)).toBeLessThan(rounding);
          // Beyond the rank there is rounding, or nothing.
          const directions = q.subMatrix(0, n - 1, 0, rank - 1);
          expect(orthonormalityError(directions)).toBeLessThan(1e-9);
          for (let k = rank; k < 6; k += 1) {
            expect(r.getRowVector(k).norm()).toBeLessThan(rounding * (1 + a.norm()));
          }
        },
      ),
    );
  });
});

it('rankRevealingFactors of zero are zero', () => {
  const { q, r } = rankRevealingFactors(new Matrix(4, 2));
  expect([q.norm(), r.norm()]).toEqual([0, 0]);
});

describe('solveLinear', () => {
  it('solves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        (n, m, seed) => {
          const random = randomSource(seed);
          const a = gaussianMatrix(n, n, random).add(Matrix.eye(n, n).mul(10));
          const b = gaussianMatrix(n, m, random);
          expect(gap(a.mmul(solveLinear(a, b)), b)).toBeLessThan(rounding);
        },
      ),
    );
  });

  it('exchanges rows', () => {
    const swap = new Matrix([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(solveLinear(swap, new Matrix([[1], [2], [3]])).to1DArray()).toEqual([2, 3, 1]);
  });

  it('says nothing finite of a singular system', () => {
    const x = solveLinear(
      new Matrix([
        [1, 1],
        [1, 1],
      ]),
      new Matrix([[1], [2]]),
    );
    expect(x.to1DArray().every(Number.isFinite)).toBe(false);
  });
});
