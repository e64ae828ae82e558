import { EigenvalueDecomposition, type Matrix } from 'ml-matrix';
import { asDense, type MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireFinite } from '../matrices/require-finite.js';
import { requireSquare } from '../matrices/require-square.js';

/** A = V diag(values) Vᵀ of a symmetric matrix: values ascending, V's columns orthonormal. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Matrix;
}

/** Rounding, such as that of an inverse or of P A Pᵀ, leaves differences of this size. */
const symmetryTolerance = 1e-12;

/**
 * Returns the eigen-decomposition of each factor, in O(n³) for a factor of order n.
 *
 * @throws RangeError where there is no factor, or one is not square, empty, not finite, or not
 * symmetric to 1e-12 of its largest entry; TypeError where one is no matrix. They name the caller.
 */
export function symmetricEigens(caller: string, factors: readonly MatrixLike[]): SymmetricEigen[] {
  requireFactors(caller, factors);
  requireSquare(caller, factors);
  return factors.map((factor, index) => {
    const matrix = asDense(factor);
    requireSymmetric(caller, matrix, index);
    const eigen = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
    return {
      values: Float64Array.from(eigen.realEigenvalues),
      vectors: eigen.eigenvectorMatrix,
    };
  });
}

function requireSymmetric(caller: string, matrix: Matrix, factor: number): void {
  const scale = requireFinite(caller, matrix, factor);
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [lower, upper] = [matrix.get(i, j), matrix.get(j, i)];
      if (Math.abs(lower - upper) > symmetryTolerance * scale) {
        throw new RangeError(
          `${caller}: need symmetric factors, got ${upper} at [${j}, ${i}] and ${lower} at [${i}, ${j}] of factor ${factor}`,
        );
      }
    }
  }
}
