import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { randomStream } from './random-stream.js';

/**
 * Yields the rows of each batch: a random permutation of all examples is used up, then another. It depends
 * on the seed, the count and the batch size alone, so that all methods see the same batches in the same
 * order.
 *
 * A batch may span two permutations, so that no example is left out.
 *
 * @example
 * ```ts
 * import { batchOrder } from '@msann/msann';
 *
 * const batches = batchOrder(0, 6, 4);
 * const rows = [1, 2, 3].flatMap(() => [...batches.next().value]);
 * // Three batches of four rows are two permutations of six.
 * console.log(rows.slice(0, 6).toSorted().join(' '), rows.slice(6).toSorted().join(' ')); // 0 1 2 3 4 5 0 1 2 3 4 5
 * ```
 *
 * @returns batches of row numbers; the array is used again for the next batch
 */
export function* batchOrder(
  seed: number,
  count: number,
  batchSize: number,
): Generator<Uint32Array, never> {
  const generator = randomStream(seed, 'batches');
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  const batch = new Uint32Array(batchSize);
  let used = count;
  for (;;) {
    for (let place = 0; place < batchSize; place++) {
      if (used === count) {
        shuffle(order, (last) => uniformInt(generator, 0, last));
        used = 0;
      }
      batch[place] = order[used++]!;
    }
    yield batch;
  }
}

/** Shuffles in place by Fisher and Yates' method. */
function shuffle(values: Uint32Array, pick: (last: number) => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = pick(last);
    [values[last], values[other]] = [values[other]!, values[last]!];
  }
}
