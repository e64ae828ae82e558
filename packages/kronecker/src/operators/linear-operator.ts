import type { Matrix } from 'ml-matrix';

/** A matrix A `[rows, columns]` that is known by what it does to vectors (scipy `LinearOperator`). */
export interface LinearOperator {
  readonly rows: number;
  readonly columns: number;
  /** `[rows, columns]`. */
  readonly shape: readonly [rows: number, columns: number];
  /** A x `[rows]` of a vector `[columns]`. */
  readonly matVec: (vector: ArrayLike<number>) => Float64Array;
  /** A X `[rows, k]` of a matrix `[columns, k]`, all its columns at once. */
  readonly matMat: (matrix: Matrix) => Matrix;
  /** Aᵀ, whose adjoint is this operator again. Entries are real, so the adjoint is the transpose. */
  readonly adjoint: () => LinearOperator;
  /** A with all its entries, rows times columns of them. */
  readonly toDense: () => Matrix;
}
