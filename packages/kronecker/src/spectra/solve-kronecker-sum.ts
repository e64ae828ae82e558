import type { Matrix } from 'ml-matrix';
import { isDense, type MatrixLike } from '../matrices/matrix-like.js';
import { requireLength } from '../matrices/require-length.js';
import { kroneckerProductOperator } from '../operators/kronecker-product-operator.js';
import { combinedValues } from './combined-values.js';
import { symmetricEigens } from './symmetric-eigen.js';

/** Options of {@link solveKroneckerSum}. */
export interface SolveKroneckerSumOptions {
  /**
   * What a singular sum gives: `true` the least-squares solution of the smallest norm, which is the
   * pseudo-inverse times b; `false` an error.
   *
   * @defaultValue false
   */
  readonly minimumNorm?: boolean | undefined;
  /**
   * An eigenvalue counts as zero where it is at most this times the largest in absolute value.
   *
   * @defaultValue 1e-12
   */
  readonly tolerance?: number | undefined;
}

/**
 * Returns x with (A⊕B⊕…) x = b, symmetric factors, from their eigen-decompositions.
 *
 * With two factors and b = vec(C) that is the Sylvester equation A X + X B = C, x = vec(X) (scipy
 * `solve_sylvester`). Takes O(n³) for each factor of order n, and for each right side what two
 * products of V1⊗V2⊗… with a vector take; a matrix b is one right side a column.
 *
 * A sum of graph Laplacians is always singular: its null space is that of the constants, which
 * `minimumNorm` leaves out of b and of x.
 *
 * @example
 * ```ts
 * import { solveKroneckerSum, unvec, vec } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // A X + X B = C.
 * const a = new Matrix([[2, 1], [1, 2]]);
 * const b = new Matrix([[3, 0], [0, 5]]);
 * const c = new Matrix([[6, 8], [6, 8]]);
 * const x = unvec(solveKroneckerSum([a, b], vec(c)), 2, 2);
 * console.log(x.to1DArray().map((value) => value.toFixed(3)).join(' ')); // 1.000 1.000 1.000 1.000
 *
 * // The potential of a source and a sink in two corners of a 2 x 2 grid, L φ = b.
 * const path = new Matrix([[-1, 1], [1, -1]]);
 * const potential = solveKroneckerSum([path, path], [-1, 0, 0, 1], { minimumNorm: true });
 * console.log([...potential].map((value) => value.toFixed(2)).join(' ').replaceAll('-0.00', '0.00')); // 0.50 0.00 0.00 -0.50
 * ```
 *
 * @throws RangeError where the sum is singular and `minimumNorm` is not set, b is not as long as the
 * sum's order, the tolerance is negative, or a factor is not square, empty, not finite, or not
 * symmetric to 1e-12 of its largest entry; TypeError where one is no matrix.
 */
export function solveKroneckerSum(
  factors: readonly MatrixLike[],
  b: Matrix,
  options?: SolveKroneckerSumOptions,
): Matrix;
export function solveKroneckerSum(
  factors: readonly MatrixLike[],
  b: ArrayLike<number>,
  options?: SolveKroneckerSumOptions,
): Float64Array;
export function solveKroneckerSum(
  factors: readonly MatrixLike[],
  b: ArrayLike<number> | Matrix,
  { minimumNorm = false, tolerance = 1e-12 }: SolveKroneckerSumOptions = {},
): Float64Array | Matrix {
  if (!(tolerance >= 0)) {
    throw new RangeError(`solveKroneckerSum: need tolerance >= 0, got tolerance=${tolerance}`);
  }
  const eigens = symmetricEigens('solveKroneckerSum', factors);
  const values = combinedValues(
    eigens.map((eigen) => eigen.values),
    (first, second) => first + second,
  );
  const inverses = invertedValues(values, minimumNorm, tolerance);
  const vectors = kroneckerProductOperator(...eigens.map((eigen) => eigen.vectors));
  if (isDense(b)) {
    if (b.rows !== values.length) {
      throw new RangeError(
        `solveKroneckerSum: need a right side of ${values.length} rows, got ${b.rows}`,
      );
    }
    const coefficients = vectors.adjoint().matMat(b);
    return vectors.matMat(coefficients.mulColumnVector([...inverses]));
  }
  requireLength('solveKroneckerSum', b, values.length);
  const coefficients = vectors.adjoint().matVec(b);
  return vectors.matVec(coefficients.map((value, index) => value * inverses[index]!));
}

function invertedValues(
  values: Float64Array,
  minimumNorm: boolean,
  tolerance: number,
): Float64Array {
  const threshold = tolerance * values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return values.map((value, index) => {
    if (Math.abs(value) > threshold) return 1 / value;
    if (minimumNorm) return 0;
    throw new RangeError(
      `solveKroneckerSum: need a nonsingular sum or { minimumNorm: true }, got eigenvalue ${value} at index ${index}`,
    );
  });
}
