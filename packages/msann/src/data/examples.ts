/** Examples to train or evaluate on, one row each, row-major. */
export interface Examples {
  readonly count: number;
  /** `[count, units of layer 0]` */
  readonly inputs: Float32Array;
  /**
   * `[count, units of the last layer]`
   *
   * @defaultValue the inputs: an autoencoder
   */
  readonly targets?: Float32Array;
}

/**
 * Checks that examples fit a network.
 *
 * @throws RangeError if the arrays' lengths are not count × units, or an autoencoder's ends differ
 */
export function checkExamples(
  name: string,
  { count, inputs, targets }: Examples,
  layerSizes: readonly number[],
): void {
  const [input, output] = [layerSizes[0]!, layerSizes.at(-1)!];
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`${name}: need at least one example, got ${count}`);
  }
  if (inputs.length !== count * input) {
    throw new RangeError(`${name}: need ${count} x ${input} input values, got ${inputs.length}`);
  }
  if (targets === undefined && input !== output) {
    throw new RangeError(
      `${name}: need targets, as the network has ${input} inputs and ${output} outputs`,
    );
  }
  if (targets !== undefined && targets.length !== count * output) {
    throw new RangeError(`${name}: need ${count} x ${output} target values, got ${targets.length}`);
  }
}
