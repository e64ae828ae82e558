/**
 * @file Matrices in blocks of columns. An element-wise pass over a large matrix is bound by memory: RMSProp makes seven or eight
 * over every weight matrix. Block by block all of them find their numbers in the processor's cache, as does the product that
 * makes the gradient.
 */
import {
  broadcastShapes,
  type MatMulOptions,
  matMulShape,
  type Shape,
  sameShape,
  type TensorOperations,
} from '@msann/msann';
import type { BlockCount } from './block-count.js';
import type { ColumnOperations } from './column-operations.js';

/** A tensor as blocks of its columns; one block is the tensor itself. */
export interface BlockedTensor<T> {
  readonly shape: Shape;
  readonly blocks: readonly T[];
}

/**
 * Returns operations on blocked tensors. Blocks come into being with the gradients of large matrices, which are products with a
 * transposed left factor, and stay as long as operations go column by column; a state of a scan is in the blocks in which its body
 * leaves it.
 */
export function blockedOperations<T>(
  ops: ColumnOperations<T>,
  blockCount: BlockCount,
): TensorOperations<BlockedTensor<T>> {
  type Blocked = BlockedTensor<T>;
  const one = (tensor: T): Blocked => ({ shape: ops.shapeOf(tensor), blocks: [tensor] });
  const whole = (x: Blocked): T => columnBlocks(ops, x, 1)[0]!;
  const inBlocks = (x: Blocked, count: number) => columnBlocks(ops, x, count);
  const each = (x: Blocked, operation: (block: T) => T): Blocked => ({
    shape: x.shape,
    blocks: x.blocks.map(operation),
  });
  const elementwise =
    (operation: (a: T, b: T) => T) =>
    (a: Blocked, b: Blocked): Blocked => {
      const shape = broadcastShapes(a.shape, b.shape);
      const count = Math.max(a.blocks.length, b.blocks.length);
      // An operand with one column, or none, goes with every block.
      const spread = (x: Blocked) =>
        (x.shape.at(-1) ?? 1) === 1 ? Array<T>(count).fill(whole(x)) : inBlocks(x, count);
      const [left, right] = [spread(a), spread(b)];
      return { shape, blocks: left.map((block, i) => operation(block, right[i]!)) };
    };
  /** Returns a b: the blocks of b's columns give those of the product. */
  const productByColumns = (a: Blocked, b: Blocked, shape: Shape, options: MatMulOptions) => {
    const isGradient = options.transposeA && a.shape.length === 2 && b.shape.length === 2;
    const count = isGradient ? Math.max(b.blocks.length, blockCount(shape)) : b.blocks.length;
    const left = whole(a);
    return {
      shape,
      blocks: inBlocks(b, count).map((block) => ops.matMul(left, block, options)),
    };
  };
  /** Returns a bᵀ: the sum of the products of the blocks of their columns. */
  const productBySums = (a: Blocked, b: Blocked, options: MatMulOptions): Blocked => {
    const left = inBlocks(a, b.blocks.length);
    const [first, ...rest] = b.blocks;
    return one(
      rest.reduce(
        (sum, block, i) => ops.addMatMul(sum, left[i + 1]!, block, options),
        ops.matMul(left[0]!, first!, options),
      ),
    );
  };

  return {
    shapeOf: (x) => x.shape,
    constant: (values, shape) => one(ops.constant(values, shape)),
    matMul(a, b, options = {}) {
      const shape = matMulShape(a.shape, b.shape, options);
      if (!options.transposeB) return productByColumns(a, b, shape, options);
      if (options.transposeA || shape.length > 2)
        return one(ops.matMul(whole(a), whole(b), options));
      return productBySums(a, b, options);
    },
    add: elementwise((a, b) => ops.add(a, b)),
    subtract: elementwise((a, b) => ops.subtract(a, b)),
    multiply: elementwise((a, b) => ops.multiply(a, b)),
    divide: elementwise((a, b) => ops.divide(a, b)),
    scale: (x, factor) => each(x, (block) => ops.scale(block, factor)),
    affine: (x, factor, constant) => each(x, (block) => ops.affine(block, factor, constant)),
    squareRoot: (x) => each(x, (block) => ops.squareRoot(block)),
    sigmoid: (x) => each(x, (block) => ops.sigmoid(block)),
    tanh: (x) => each(x, (block) => ops.tanh(block)),
    relu: (x) => each(x, (block) => ops.relu(block)),
    step: (x) => each(x, (block) => ops.step(block)),
    softplus: (x) => each(x, (block) => ops.softplus(block)),
    softmax: (x) => one(ops.softmax(whole(x))),
    logSumExp: (x) => one(ops.logSumExp(whole(x))),
    sum(x, axis) {
      if (axis === x.shape.length - 1) return one(ops.sum(whole(x), axis));
      const blocks = x.blocks.map((block) => ops.sum(block, axis));
      const sum = { shape: x.shape.toSpliced(axis, 1), blocks };
      // What comes of a sum is small: as one it takes fewer operations.
      return one(whole(sum));
    },
    reshape: (x, shape) => (sameShape(x.shape, shape) ? x : one(ops.reshape(whole(x), shape))),
    gather: (x, indices, axis) => one(ops.gather(whole(x), indices, axis)),
    scan(initial, stacks, body) {
      const wholeStacks = stacks.map(whole);
      const scanIn = (
        counts: readonly number[],
        step: (state: readonly Blocked[], slices: readonly Blocked[]) => readonly Blocked[],
      ): Blocked[] => {
        const grouped = (flat: readonly T[]): Blocked[] => {
          let start = 0;
          return initial.map(({ shape }, i) => {
            const blocks = flat.slice(start, (start += counts[i]!));
            return { shape, blocks };
          });
        };
        const flat = (state: readonly Blocked[]) =>
          state.flatMap((x, i) => inBlocks(x, counts[i]!));
        return grouped(
          ops.scan(flat(initial), wholeStacks, (state, slices) =>
            flat(step(grouped(state), slices.map(one))),
          ),
        );
      };
      const left = (counts: readonly number[]) =>
        ops.trial(() => {
          let found: readonly number[] = counts;
          scanIn(counts, (state, slices) => {
            found = body(state, slices).map(({ blocks }) => blocks.length);
            return state;
          });
          return found;
        });
      return scanIn(
        settled(
          initial.map(({ blocks }) => blocks.length),
          left,
        ),
        body,
      );
    },
  };
}

/** Returns a tensor's blocks, joined or cut anew where they are not so many. */
export function columnBlocks<T>(
  ops: ColumnOperations<T>,
  { blocks }: BlockedTensor<T>,
  count: number,
): readonly T[] {
  if (blocks.length === count) return blocks;
  const whole = blocks.length === 1 ? blocks[0]! : ops.joinColumns(blocks);
  return count === 1 ? [whole] : ops.splitColumns(whole, count);
}

/** Most blocks' numbers settle at the second look; a body that swaps its states may never. */
const mostLooks = 4;

/** Returns numbers of blocks that a function leaves as they are; single blocks where there are none. */
function settled(
  first: readonly number[],
  left: (counts: readonly number[]) => readonly number[],
): readonly number[] {
  let counts = first;
  for (let look = 0; look < mostLooks; look++) {
    const next = left(counts);
    if (sameShape(next, counts)) return counts;
    counts = next;
  }
  return first.map(() => 1);
}
