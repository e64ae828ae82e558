import type { Matrix } from 'ml-matrix';
import { isDense, isSparse, type MatrixLike } from './matrix-like.js';
import { requireFactors } from './require-factors.js';
import type { SparseMatrix } from './sparse-matrix.js';

/** Factors of one kind. */
export type AlikeFactors =
  | { readonly kind: 'dense'; readonly factors: readonly Matrix[] }
  | { readonly kind: 'sparse'; readonly factors: readonly SparseMatrix[] };

/**
 * Returns the factors, told apart by their kind.
 *
 * @throws TypeError where dense and sparse factors are mixed, for which a result has no one kind.
 */
export function requireAlike(caller: string, factors: readonly MatrixLike[]): AlikeFactors {
  requireFactors(caller, factors);
  if (factors.every(isDense)) return { kind: 'dense', factors };
  if (factors.every(isSparse)) return { kind: 'sparse', factors };
  throw new TypeError(`${caller}: need factors all dense or all sparse, got both`);
}
