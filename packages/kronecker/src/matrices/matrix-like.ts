import { Matrix } from 'ml-matrix';
import { denseFromSparse } from './dense-from-sparse.js';
import { requireSparse } from './require-sparse.js';
import type { SparseMatrix } from './sparse-matrix.js';

/** A matrix of numbers: ml-matrix's, or one in compressed rows. */
export type MatrixLike = Matrix | SparseMatrix;

/** Whether a value is a dense matrix, whichever copy of ml-matrix made it. */
export function isDense(value: unknown): value is Matrix {
  return Matrix.isMatrix(value);
}

/** Whether a value looks like a sparse matrix; `requireSparse` tells whether it is a sound one. */
export function isSparse(value: unknown): value is SparseMatrix {
  return typeof value === 'object' && value !== null && 'offsets' in value;
}

/**
 * Refuses what is neither a dense nor a sound sparse matrix.
 *
 * @throws TypeError which names the caller, the rule and the value's type; RangeError for a sparse
 * matrix whose arrays break a rule.
 */
export function requireMatrix(caller: string, value: MatrixLike): void {
  if (isDense(value)) return;
  if (!isSparse(value)) {
    throw new TypeError(`${caller}: need a Matrix or a SparseMatrix, got ${describe(value)}`);
  }
  requireSparse(caller, value);
}

/** Returns the matrix itself where it is dense, else its dense copy. */
export function asDense(matrix: MatrixLike): Matrix {
  return isDense(matrix) ? matrix : denseFromSparse(matrix);
}

/** What a message says of a value of the wrong type. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return value === null ? 'null' : typeof value;
}
