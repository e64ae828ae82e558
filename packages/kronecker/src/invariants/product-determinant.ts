import { LuDecomposition } from 'ml-matrix';
import { asDense, type MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireSquare } from '../matrices/require-square.js';
import { type ScaledNumber, scaled, scaledPower, scaledProduct } from './scaled-number.js';

/** Returns Π det(A_i)^(N / n_i), factors of order n_i, N = Π n_i. */
export function productDeterminant(caller: string, factors: readonly MatrixLike[]): ScaledNumber {
  requireFactors(caller, factors);
  requireSquare(caller, factors);
  const order = factors.reduce((product, { rows }) => product * rows, 1);
  return scaledProduct(
    factors.map((factor) => scaledPower(scaledDeterminant(factor), order / factor.rows)),
  );
}

/** By LU decomposition: the diagonal of U, and the sign of the permutation of the rows. */
function scaledDeterminant(matrix: MatrixLike): ScaledNumber {
  const lu = new LuDecomposition(asDense(matrix));
  const diagonal = lu.upperTriangularMatrix.diagonal().map(scaled);
  return scaledProduct([scaled(permutationSign(lu.pivotPermutationVector)), ...diagonal]);
}

/** A cycle of length c takes c - 1 transpositions. */
function permutationSign(permutation: ArrayLike<number>): number {
  const seen = new Uint8Array(permutation.length);
  let sign = 1;
  for (let start = 0; start < permutation.length; start += 1) {
    seen[start] = 1;
    for (let next = permutation[start]!; !seen[next]; next = permutation[next]!) {
      seen[next] = 1;
      sign = -sign;
    }
  }
  return sign;
}
