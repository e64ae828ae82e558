import type { Matrix } from 'ml-matrix';
import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireAlike } from '../matrices/require-alike.js';
import { requireSquare } from '../matrices/require-square.js';
import type { SparseMatrix } from '../matrices/sparse-matrix.js';
import { sparseSum } from './sparse-sum.js';

/**
 * Returns the Kronecker sum A⊕B = A⊗I + I⊗B of two or more square factors, all dense or all sparse.
 *
 * The order is that of {@link kroneckerProduct}, and ml-matrix's. scipy.sparse `kronsum(A, B)` is
 * the reverse, I⊗A + B⊗I: it equals `kroneckerSum(B, A)`. A sparse sum takes O(its entries);
 * entries that cancel stay, as stored zeros. `kroneckerSumOperator` applies it without forming it.
 *
 * @example
 * ```ts
 * import { kroneckerSum, sparseFromDense } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // Laplacians L = A - D: a 2 x 2 grid is the box product of two paths, L(G□H) = L(G)⊕L(H).
 * const path = new Matrix([[-1, 1], [1, -1]]);
 * console.log(kroneckerSum(path, path).getRow(0)); // [ -2, 1, 1, 0 ]
 *
 * const sparse = sparseFromDense(path);
 * console.log(kroneckerSum(sparse, sparse, sparse).indices.length); // 32
 * ```
 *
 * @throws TypeError where the factors are not all dense or all sparse; RangeError where there is
 * none, one is not square, or a sparse sum would have more than 2^32 - 1 columns or entries.
 */
export function kroneckerSum(...factors: readonly Matrix[]): Matrix;
export function kroneckerSum(...factors: readonly SparseMatrix[]): SparseMatrix;
export function kroneckerSum(...factors: readonly MatrixLike[]): MatrixLike {
  const alike = requireAlike('kroneckerSum', factors);
  requireSquare('kroneckerSum', factors);
  if (alike.kind === 'sparse') return alike.factors.reduce(sparseSum);
  const [first, ...rest] = alike.factors;
  return rest.reduce((a, b) => a.kroneckerSum(b), first!.clone());
}
