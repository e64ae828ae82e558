import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { randomStream } from './random-stream.js';

/** Returns the rows of the next batch of so many examples; the array may be used again for the one after. */
export type BatchOrder = (size: number) => Uint32Array;

/**
 * Returns an order of batches: a random permutation of all examples is used up, then another. It depends on the seed and the
 * count alone, so that all methods see the same examples in the same order.
 *
 * A batch may span two permutations, so that no example is left out.
 *
 * @example
 * ```ts
 * import { batchOrder } from '@msann/msann';
 *
 * const nextBatch = batchOrder(0, 6);
 * const rows = [4, 4, 2, 2].flatMap((size) => [...nextBatch(size)]);
 * // Batches of twelve rows in all are two permutations of six.
 * console.log(rows.slice(0, 6).toSorted().join(' '), rows.slice(6).toSorted().join(' ')); // 0 1 2 3 4 5 0 1 2 3 4 5
 * ```
 *
 * @throws RangeError if there is no example
 */
export function batchOrder(seed: number, count: number): BatchOrder {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`batchOrder: need a whole count >= 1 of examples, got ${count}`);
  }
  const generator = randomStream(seed, 'batches');
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  let batch = new Uint32Array(0);
  let used = count;
  return (size) => {
    if (batch.length !== size) batch = new Uint32Array(size);
    for (let place = 0; place < size; place++) {
      if (used === count) {
        shuffle(order, (last) => uniformInt(generator, 0, last));
        used = 0;
      }
      batch[place] = order[used++]!;
    }
    return batch;
  };
}

/** Shuffles in place by Fisher and Yates' method. */
function shuffle(values: Uint32Array, pick: (last: number) => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = pick(last);
    [values[last], values[other]] = [values[other]!, values[last]!];
  }
}
