import type { Examples } from '../data/examples.js';
import type { Engine } from '../tensor/engine.js';

/** Stacks of batches for the visits to one level. */
export interface BatchFeed<T> {
  /** Values that one batch takes from the data. */
  readonly batchValues: number;
  /**
   * Returns the stacks of the next batches: inputs and, unless `autoencoder`, targets, which are the inputs
   * where the examples have none of their own.
   */
  readonly take: (batches: number, autoencoder: boolean) => readonly T[];
}

/**
 * Returns a feed of batches from examples, which lie in the order of the network's units.
 *
 * @param widths - units of the first and the last layer
 * @param order - yields the rows of each batch; shared by all levels
 */
export function batchFeed<T>(
  engine: Engine<T>,
  { inputs, targets = inputs }: Examples,
  widths: { readonly input: number; readonly output: number },
  order: Iterator<Uint32Array>,
  batchSize: number,
): BatchFeed<T> {
  const ends = [
    { values: inputs, width: widths.input },
    { values: targets, width: widths.output },
  ];
  return {
    batchValues: batchSize * Math.max(widths.input, widths.output),
    take(batches, autoencoder) {
      const sources = autoencoder ? ends.slice(0, 1) : ends;
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
