/** Lengths of a tensor's axes; `[]` is a scalar. */
export type Shape = readonly number[];

/** Options of {@link TensorOperations.matMul}. */
export interface MatMulOptions {
  /** Use aᵀ in the place of a. @defaultValue false */
  readonly transposeA?: boolean;
  /** Use bᵀ in the place of b. @defaultValue false */
  readonly transposeB?: boolean;
  /** Factor on the product, free on most engines. @defaultValue 1 */
  readonly scale?: number;
}

/**
 * The operations that training needs, on an engine's own tensor handles `T`.
 *
 * Everything that runs while training is written over these once: an eager engine computes each
 * call, a compiling one records it as a node of a graph, and the FLOP count comes from an
 * interpretation that only looks at shapes. Operations never change their arguments. Element-wise
 * ones broadcast as NumPy does: shapes are aligned at their last axes, axes of length 1 stretch.
 */
export interface TensorOperations<T> {
  shapeOf(x: T): Shape;
  /** Returns a tensor of known values, row-major. An engine may keep it by the array, which must not change. */
  constant(values: ArrayLike<number>, shape: Shape): T;
  /**
   * Returns scale · a b of two matrices, `[m, k]` and `[k, n]`; of two stacks of as many matrices, `[r, m, k]` and
   * `[r, k, n]`, each product; of a stack and a matrix, the products with the one.
   */
  matMul(a: T, b: T, options?: MatMulOptions): T;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  divide(a: T, b: T): T;
  /** Returns factor · x. */
  scale(x: T, factor: number): T;
  /** Returns factor · x + constant. */
  affine(x: T, factor: number, constant: number): T;
  /** Returns √x. */
  squareRoot(x: T): T;
  /** Returns 1 / (1 + e^-x). */
  sigmoid(x: T): T;
  tanh(x: T): T;
  /** Returns max(x, 0). */
  relu(x: T): T;
  /** Returns 1 where x > 0 and 0 elsewhere. */
  step(x: T): T;
  /** Returns log(1 + e^x), also for large |x|. */
  softplus(x: T): T;
  /** Returns e^x / Σ e^x along the last axis, also for large |x|. */
  softmax(x: T): T;
  /** Returns log Σ e^x along the last axis, which is gone from the result's shape, also for large |x|. */
  logSumExp(x: T): T;
  /** Returns the sum over one axis, which is gone from the result's shape. */
  sum(x: T, axis: number): T;
  /** Returns the same elements, row-major, in another shape. */
  reshape(x: T, shape: Shape): T;
  /** Returns the slices `indices` of x along one axis, in that order; an index may repeat. */
  gather(x: T, indices: Uint32Array, axis: number): T;
  /**
   * Returns the state after `body` was applied to it once for each slice of the stacks.
   *
   * @param initial - the state's tensors; `body` returns as many, of the same shapes
   * @param stacks - tensors with one more leading axis, of one length for all: the number of rounds
   */
  scan(
    initial: readonly T[],
    stacks: readonly T[],
    body: (state: readonly T[], slices: readonly T[]) => readonly T[],
  ): readonly T[];
}
