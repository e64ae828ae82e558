import { elementCount, type Shape } from '@msann/msann';

/** Returns in how many blocks a matrix of some shape is best worked on. */
export type BlockCount = (shape: Shape) => number;

/**
 * Returns the columns of each of some equal blocks.
 *
 * @throws RangeError if the blocks cannot be equal
 */
export function blockWidth(shape: Shape, count: number): number {
  const width = (shape.at(-1) ?? 1) / count;
  if (Number.isInteger(width)) return width;
  throw new RangeError(
    `blockCount: need a divisor of the last axis of [${shape.join(', ')}], got ${count}`,
  );
}

/** Elements of a block: a quarter of a MiB of float32, for each thread that works on it. */
const blockElements = 2 ** 16;

/** From this many elements on a matrix does not stay in the cache from one pass to the next. */
const largeElements = 2 ** 18;

const mostBlocks = 8;

/** Returns the best numbers of blocks for a processor with so many threads: equal blocks, or one. */
export function blocksForThreads(threads: number): BlockCount {
  return (shape) => {
    const size = elementCount(shape);
    if (shape.length !== 2 || size < largeElements) return 1;
    let count = Math.min(mostBlocks, Math.floor(size / (blockElements * threads)));
    while (count > 1 && shape[1]! % count !== 0) count--;
    return Math.max(1, count);
  };
}
