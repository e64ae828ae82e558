import type { MatMulOptions, TensorOperations } from '@msann/msann';

/** Operations on tensors and on blocks of their columns (of their last axis). */
export interface ColumnOperations<T> extends TensorOperations<T> {
  /** Returns `count` blocks `[…, columns / count]` of a tensor `[…, columns]`. */
  splitColumns(x: T, count: number): readonly T[];
  /** Returns the tensor `[…, columns]` whose columns are those of the blocks, in their order. */
  joinColumns(blocks: readonly T[]): T;
  /** Returns sum + scale · a b of matrices. */
  addMatMul(sum: T, a: T, b: T, options: MatMulOptions): T;
  /** Returns what a function returns, and forgets what it did: a look at what would come out. */
  trial<R>(run: () => R): R;
}
