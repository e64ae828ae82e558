import type { Examples } from '../data/examples.js';
import type { Engine } from '../tensor/engine.js';

/** Upper bound of the values in one stack, so that long visits are cut: 16 MiB of float32. */
const stackValues = 4 * 2 ** 20;

/** Stacks of batches for one level's visits. */
export interface BatchFeed<T> {
  /** The most batches that one call may ask for. */
  readonly longest: number;
  /** Returns the stacks of the next batches: inputs and, unless an autoencoder's, targets. */
  take(batches: number): readonly T[];
}

/**
 * Returns a feed of batches from examples, which lie in the order of the network's units.
 *
 * @param widths - units of the first and the last layer
 * @param order - yields the rows of each batch; shared by all levels
 */
export function batchFeed<T>(
  engine: Engine<T>,
  { inputs, targets }: Examples,
  widths: { readonly input: number; readonly output: number },
  order: Iterator<Uint32Array>,
  batchSize: number,
): BatchFeed<T> {
  const sources = [{ values: inputs, width: widths.input }];
  if (targets !== undefined) sources.push({ values: targets, width: widths.output });
  const widest = Math.max(widths.input, widths.output);
  return {
    longest: Math.max(1, Math.floor(stackValues / (batchSize * widest))),
    take(batches) {
      const stacks = sources.map(({ width }) => new Float32Array(batches * batchSize * width));
      for (let batch = 0; batch < batches; batch++) {
        const rows = order.next().value as Uint32Array;
        sources.forEach(({ values, width }, s) => {
          const stack = stacks[s]!;
          const start = batch * batchSize * width;
          rows.forEach((row, place) => {
            stack.set(values.subarray(row * width, (row + 1) * width), start + place * width);
          });
        });
      }
      return stacks.map((stack, s) =>
        engine.upload(stack, [batches, batchSize, sources[s]!.width]),
      );
    },
  };
}
