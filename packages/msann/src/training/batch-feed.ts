import type { LevelExamples } from '../data/level-examples.js';
import type { BatchOrder } from '../random/batch-order.js';
import type { Engine } from '../tensor/engine.js';
import { replicatedShape } from '../tensor/replicated-program.js';
import type { Shape } from '../tensor/tensor-operations.js';
import type { SpareArrays } from './spare-arrays.js';

/** Stacks of batches for the visits to one level. */
export interface BatchFeed<T> {
  /** Values that one batch of every replica takes from the data. */
  readonly batchValues: number;
  /**
   * Returns the stacks of the next batches: inputs and, unless `autoencoder`, targets, which are the inputs
   * where the examples have none of their own.
   */
  readonly take: (batches: number, autoencoder: boolean) => readonly T[];
  /** Returns the next batch alone, without the stacks' leading axis. */
  readonly takeOne: (autoencoder: boolean) => readonly T[];
  /** Frees stacks that `take` returned. */
  readonly release: (stacks: readonly T[]) => void;
}

/**
 * Returns a feed of batches from examples.
 *
 * @param orders - of each replica; shared by all levels
 * @param spares - where the stacks' numbers lie; shared by all levels
 */
export function batchFeed<T>(
  engine: Engine<T>,
  { inputs, targets = inputs }: LevelExamples,
  orders: readonly BatchOrder[],
  batchSize: number,
  spares: SpareArrays,
): BatchFeed<T> {
  const arrays = new Map<T, Float32Array<ArrayBuffer>>();
  const ends = [inputs, targets];
  /** Draws batches and uploads them, in shapes that begin with `leading`. */
  const drawn = (batches: number, autoencoder: boolean, leading: Shape): readonly T[] => {
    const sources = autoencoder ? ends.slice(0, 1) : ends;
    const rows = batches * orders.length * batchSize;
    const stacks = sources.map(({ width }) => spares.take(rows * width));
    let place = 0;
    for (let batch = 0; batch < batches; batch++) {
      for (const order of orders) {
        for (const row of order(batchSize)) {
          sources.forEach(({ width, copy }, s) => {
            copy(row, stacks[s]!, place * width);
          });
          place++;
        }
      }
    }
    return stacks.map((stack, s) => {
      const tensor = engine.upload(stack, [
        ...leading,
        ...replicatedShape([batchSize, sources[s]!.width], orders.length),
      ]);
      arrays.set(tensor, stack);
      return tensor;
    });
  };
  return {
    batchValues: orders.length * batchSize * Math.max(inputs.width, targets.width),
    take: (batches, autoencoder) => drawn(batches, autoencoder, [batches]),
    takeOne: (autoencoder) => drawn(1, autoencoder, []),
    release(stacks) {
      for (const tensor of stacks) {
        engine.release(tensor);
        spares.giveBack(arrays.get(tensor)!);
        arrays.delete(tensor);
      }
    },
  };
}
