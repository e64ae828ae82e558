import type { Matrix } from 'ml-matrix';
import type { MatrixLike } from '../matrices/matrix-like.js';
import { requireAlike } from '../matrices/require-alike.js';
import type { SparseMatrix } from '../matrices/sparse-matrix.js';
import { sparseProduct } from './sparse-product.js';

/**
 * Returns the Kronecker product A⊗B of two or more factors, all dense or all sparse (numpy `kron`,
 * scipy.sparse `kron`).
 *
 * (A⊗B)[i rows(B) + k, j columns(B) + l] = A_ij B_kl: the last factor's index runs fastest. Factors
 * can have any shapes. The product has as many entries as its factors together, multiplied; sparse
 * ones take O(its entries). `kroneckerProductOperator` applies it without forming it.
 *
 * @example
 * ```ts
 * import { kroneckerProduct } from '@msann/kronecker';
 * import { Matrix } from 'ml-matrix';
 *
 * // Adjacency matrices: the cross product of an edge and a path has A(G×H) = A(G)⊗A(H).
 * const edge = new Matrix([[0, 1], [1, 0]]);
 * const path = new Matrix([[0, 1, 0], [1, 0, 1], [0, 1, 0]]);
 * const cross = kroneckerProduct(edge, path);
 * console.log(cross.rows, cross.columns, cross.getRow(1)); // 6 6 [ 0, 0, 0, 1, 0, 1 ]
 * ```
 *
 * @throws TypeError where the factors are not all dense or all sparse; RangeError where there is
 * none, or a sparse product would have more than 2^32 - 1 columns or entries.
 */
export function kroneckerProduct(...factors: readonly Matrix[]): Matrix;
export function kroneckerProduct(...factors: readonly SparseMatrix[]): SparseMatrix;
export function kroneckerProduct(...factors: readonly MatrixLike[]): MatrixLike {
  const alike = requireAlike('kroneckerProduct', factors);
  if (alike.kind === 'sparse') return alike.factors.reduce(sparseProduct);
  const [first, ...rest] = alike.factors;
  return rest.reduce((a, b) => a.kroneckerProduct(b), first!.clone());
}
