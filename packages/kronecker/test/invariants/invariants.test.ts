import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determinant, Matrix, SingularValueDecomposition } from 'ml-matrix';
import { kroneckerProductDeterminant } from '../../src/invariants/kronecker-product-determinant.js';
import { kroneckerProductFrobeniusNorm } from '../../src/invariants/kronecker-product-frobenius-norm.js';
import { kroneckerProductLogDeterminant } from '../../src/invariants/kronecker-product-log-determinant.js';
import { kroneckerProductSpectralNorm } from '../../src/invariants/kronecker-product-spectral-norm.js';
import { kroneckerProductTrace } from '../../src/invariants/kronecker-product-trace.js';
import { kroneckerSumDeterminant } from '../../src/invariants/kronecker-sum-determinant.js';
import { kroneckerSumFrobeniusNorm } from '../../src/invariants/kronecker-sum-frobenius-norm.js';
import { kroneckerSumLogDeterminant } from '../../src/invariants/kronecker-sum-log-determinant.js';
import { kroneckerSumSpectralNorm } from '../../src/invariants/kronecker-sum-spectral-norm.js';
import { kroneckerSumTrace } from '../../src/invariants/kronecker-sum-trace.js';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import { arbitraryMatrix, arbitrarySquare, arbitrarySymmetric } from '../arbitrary-matrix.js';
import { productByDefinition, sumByDefinition } from '../by-definition.js';

const squares = fc.array(arbitrarySquare(), { minLength: 1, maxLength: 3 });
const runs = { numRuns: 50 };
const rounding = 1e-12;

/** |difference|, relative to a bound on what was added up or multiplied on the way. */
function relativeError(actual: number, expected: number, bound: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / bound;
}

describe('traces', () => {
  it('are those of the formed matrices', () => {
    fc.assert(
      fc.property(squares, (factors) => {
        expect(kroneckerProductTrace(...factors)).toBe(productByDefinition(...factors).trace());
        expect(kroneckerSumTrace(...factors)).toBe(sumByDefinition(...factors).trace());
      }),
      runs,
    );
  });
});

describe('Frobenius norms', () => {
  it('are those of the formed matrices', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMatrix(), { minLength: 1, maxLength: 3 }), (factors) => {
        const expected = productByDefinition(...factors).norm('frobenius');
        const norm = kroneckerProductFrobeniusNorm(...factors);
        expect(relativeError(norm, expected, expected)).toBeLessThan(rounding);
      }),
      runs,
    );
    fc.assert(
      fc.property(squares, (factors) => {
        const expected = sumByDefinition(...factors).norm('frobenius');
        const norm = kroneckerSumFrobeniusNorm(...factors);
        // Where the sum is 0 to rounding, relative to the factors.
        const bound = expected + factors.reduce((sum, factor) => sum + factor.norm('frobenius'), 0);
        expect(relativeError(norm, expected, bound)).toBeLessThan(rounding);
      }),
      runs,
    );
  });

  it('lose nothing where traces cancel', () => {
    // A = 1e8 I + E, B = -1e8 I: A⊕B is E⊗I, of norm √2, which 1e16 - 1e16 would hide.
    const a = new Matrix([
      [1e8, 1],
      [0, 1e8],
    ]);
    const b = Matrix.eye(2, 2, -1e8);
    expect(kroneckerSumFrobeniusNorm(a, b)).toBeCloseTo(Math.SQRT2, 12);
  });
});

describe('spectral norms', () => {
  const norm2 = (matrix: Matrix): number =>
    new SingularValueDecomposition(matrix, { autoTranspose: true }).norm2;

  it('are those of the formed matrices', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMatrix(), { minLength: 1, maxLength: 3 }), (factors) => {
        const expected = norm2(productByDefinition(...factors));
        const norm = kroneckerProductSpectralNorm(...factors);
        expect(relativeError(norm, expected, expected)).toBeLessThan(rounding);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.array(arbitrarySymmetric(), { minLength: 1, maxLength: 3 }), (factors) => {
        const expected = norm2(sumByDefinition(...factors));
        const bound = factors.reduce((sum, factor) => sum + norm2(factor), 0);
        expect(relativeError(kroneckerSumSpectralNorm(...factors), expected, bound)).toBeLessThan(
          rounding,
        );
      }),
      runs,
    );
  });
});

describe('determinants', () => {
  // Rounding grows with the condition, which ‖M‖^N / |det M| bounds.
  const bound = (matrix: Matrix): number => (1 + matrix.norm('frobenius')) ** matrix.rows;

  it('are those of the formed matrices', () => {
    const pairs = fc.tuple(arbitrarySquare(), arbitrarySquare());
    fc.assert(
      fc.property(pairs, (factors) => {
        const product = productByDefinition(...factors);
        const sum = sumByDefinition(...factors);
        const productError = relativeError(
          kroneckerProductDeterminant(...factors),
          determinant(product),
          bound(product),
        );
        const sumError = relativeError(
          kroneckerSumDeterminant(...factors),
          determinant(sum),
          bound(sum),
        );
        expect(productError).toBeLessThan(rounding);
        expect(sumError).toBeLessThan(rounding);
      }),
      runs,
    );
  });

  it('have the sign and the logarithm that the log-determinants say', () => {
    fc.assert(
      fc.property(squares, (factors) => {
        for (const [value, { sign, logAbs }] of [
          [kroneckerProductDeterminant(...factors), kroneckerProductLogDeterminant(...factors)],
          [kroneckerSumDeterminant(...factors), kroneckerSumLogDeterminant(...factors)],
        ] as const) {
          if (!Number.isFinite(value)) continue;
          const again = sign * Math.exp(logAbs);
          expect(relativeError(again, value, Math.abs(value))).toBeLessThan(rounding);
        }
      }),
      runs,
    );
  });

  // python3 -c "import numpy as np
  // n, m = np.array([[1., 2, 0], [-3, 1, 1], [0, 4, 2]]), np.array([[0., -1], [1, 0.5]])
  // s, p = np.kron(n, np.eye(2)) + np.kron(np.eye(3), m), np.kron(n, m)
  // print(np.linalg.slogdet(s), np.linalg.det(s), np.linalg.norm(s))
  // print(np.linalg.slogdet(p), np.linalg.det(p), np.linalg.norm(p, 2))"   numpy 2.4
  it('and norms of factors with complex eigenvalues are those that numpy finds', () => {
    const n = new Matrix([
      [1, 2, 0],
      [-3, 1, 1],
      [0, 4, 2],
    ]);
    const m = new Matrix([
      [0, -1],
      [1, 0.5],
    ]);
    expect(kroneckerSumDeterminant(n, m)).toBeCloseTo(121, 10);
    expect(kroneckerSumLogDeterminant(n, m).sign).toBe(1);
    expect(kroneckerSumLogDeterminant(n, m).logAbs).toBeCloseTo(4.795790545596741, 12);
    expect(kroneckerSumFrobeniusNorm(n, m)).toBeCloseTo(9.096702699330127, 12);
    expect(kroneckerProductDeterminant(n, m)).toBeCloseTo(100, 10);
    expect(kroneckerProductLogDeterminant(n, m).sign).toBe(1);
    expect(kroneckerProductLogDeterminant(n, m).logAbs).toBeCloseTo(4.605170185988092, 12);
    expect(kroneckerProductSpectralNorm(n, m)).toBeCloseTo(6.447887652873414, 12);
  });

  it('keep their sign, also where three complex pairs meet and where rows were swapped', () => {
    const turn = new Matrix([
      [0, -1],
      [1, 0],
    ]);
    // Eigenvalues ±i ±i ±i and once 0.5 more: (9.25)(1.25)^3, squared by the pairs' other halves.
    const shifted = Matrix.add(turn, Matrix.eye(2, 2, 0.5));
    const expected = 9.25 * 1.25 ** 3;
    expect(kroneckerSumDeterminant(turn, turn, shifted)).toBeCloseTo(expected, 10);
    expect(kroneckerSumDeterminant(new Matrix([[-3]]), new Matrix([[1]]))).toBe(-2);
    const swap = new Matrix([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    const cycle = new Matrix([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
    expect(kroneckerProductDeterminant(swap)).toBe(-1);
    expect(kroneckerProductDeterminant(swap, swap)).toBe(1);
    expect(kroneckerProductDeterminant(cycle)).toBe(1);
    expect(kroneckerProductDeterminant(swap, cycle)).toBe(-1);
  });

  it('of singular products are 0, and their logarithm -Infinity', () => {
    const singular = new Matrix([
      [1, 2],
      [2, 4],
    ]);
    expect(kroneckerProductDeterminant(singular, Matrix.eye(3, 3))).toBe(0);
    const { sign, logAbs } = kroneckerProductLogDeterminant(singular, Matrix.eye(3, 3));
    expect([sign, logAbs]).toEqual([0, -Infinity]);
  });

  it('come through intermediate products that overflow or vanish', () => {
    const large = Matrix.eye(2, 2, 2 ** 600);
    const small = Matrix.eye(2, 2, 2 ** -598);
    expect(kroneckerProductDeterminant(large, small)).toBe(2 ** 8);
    const wide = Matrix.diag([2 ** 1000, 2 ** 1000, 2 ** -1000, 2 ** -1000, 2 ** -1070]);
    expect(kroneckerProductDeterminant(wide)).toBe(2 ** -1070);
    expect(kroneckerSumDeterminant(wide)).toBe(2 ** -1070);
    expect(kroneckerProductDeterminant(large, large)).toBe(Infinity);
    expect(kroneckerProductDeterminant(small, small)).toBe(0);
    expect(kroneckerProductLogDeterminant(large, large).logAbs / Math.LN2).toBeCloseTo(4800, 9);
    expect(kroneckerSumLogDeterminant(small, small).logAbs / Math.LN2).toBeCloseTo(-597 * 4, 9);
  });
});

describe.each([
  ['kroneckerProductTrace', kroneckerProductTrace],
  ['kroneckerSumTrace', kroneckerSumTrace],
  ['kroneckerProductFrobeniusNorm', kroneckerProductFrobeniusNorm],
  ['kroneckerSumFrobeniusNorm', kroneckerSumFrobeniusNorm],
  ['kroneckerProductSpectralNorm', kroneckerProductSpectralNorm],
  ['kroneckerSumSpectralNorm', kroneckerSumSpectralNorm],
  ['kroneckerProductDeterminant', kroneckerProductDeterminant],
  ['kroneckerSumDeterminant', kroneckerSumDeterminant],
  [
    'kroneckerProductLogDeterminant',
    (...factors: Matrix[]) => kroneckerProductLogDeterminant(...factors).logAbs,
  ],
  [
    'kroneckerSumLogDeterminant',
    (...factors: Matrix[]) => kroneckerSumLogDeterminant(...factors).logAbs,
  ],
] as const)('%s', (name, invariant: (...factors: Matrix[]) => number) => {
  it('takes sparse factors', () => {
    const [a, b] = [
      new Matrix([
        [2, 1],
        [1, 0],
      ]),
      new Matrix([
        [3, 0, 1],
        [0, 2, 0],
        [1, 0, 5],
      ]),
    ];
    const sparse = [a, b].map((factor) => sparseFromDense(factor) as unknown as Matrix);
    expect(invariant(...sparse)).toBe(invariant(a, b));
  });

  it('refuses no factors, and what is no matrix', () => {
    expect(() => invariant()).toThrow(
      new RangeError(`${name}: need at least one factor, got none`),
    );
    expect(() => invariant('matrix' as unknown as Matrix)).toThrow(
      new TypeError(`${name}: need a Matrix or a SparseMatrix, got string`),
    );
  });
});

describe('of factors that are not square', () => {
  const factors = [
    Matrix.eye(2, 2),
    new Matrix([
      [3, 0, 0],
      [0, 0, 4],
    ]),
  ];

  it('norms of products are taken', () => {
    expect(kroneckerProductFrobeniusNorm(...factors)).toBeCloseTo(5 * Math.SQRT2, 12);
    expect(kroneckerProductSpectralNorm(...factors)).toBeCloseTo(4, 12);
  });

  it.each(
    Object.entries({
      kroneckerProductTrace,
      kroneckerSumTrace,
      kroneckerSumFrobeniusNorm,
      kroneckerSumSpectralNorm,
      kroneckerProductDeterminant,
      kroneckerSumDeterminant,
      kroneckerProductLogDeterminant,
      kroneckerSumLogDeterminant,
    }),
  )('%s is refused', (name, invariant) => {
    expect(() => invariant(...factors)).toThrow(
      new RangeError(`${name}: need square factors, got 2 x 3 for factor 1`),
    );
  });
});

it('what eigenvalues or singular values are taken of must be finite', () => {
  const broken = new Matrix([[Infinity]]);
  for (const [name, invariant] of Object.entries({
    kroneckerSumDeterminant,
    kroneckerSumLogDeterminant,
    kroneckerSumSpectralNorm,
    kroneckerProductSpectralNorm,
  })) {
    expect(() => invariant(broken)).toThrow(
      new RangeError(`${name}: need finite factors, got Infinity at [0, 0] of factor 0`),
    );
  }
});

it('the spectral norm of a sum is refused where a factor is not symmetric', () => {
  expect(() =>
    kroneckerSumSpectralNorm(
      new Matrix([
        [1, 1],
        [0, 1],
      ]),
    ),
  ).toThrow(
    new RangeError(
      'kroneckerSumSpectralNorm: need symmetric factors, got 1 at [0, 1] and 0 at [1, 0] of factor 0',
    ),
  );
});
