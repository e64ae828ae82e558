import { type Examples, randomStream } from '@msann/msann';
import { DataError } from './data-error.js';
import { lightSpuriousPixels } from './light-spurious-pixels.js';
import { type ObjectPlacement, objectStarts } from './object-starts.js';

/** What {@link objectExamples} draws. */
export interface ObjectExamplesOptions extends ObjectPlacement {
  readonly count: number;
  /** Probability with which a pixel of the input is 1 whatever the target. */
  readonly noise: number;
  readonly seed: number;
  /** Names the random streams: samples of different purposes are unrelated. */
  readonly purpose: string;
}

/**
 * Returns samples of lines of pixels: targets are 1 on the objects and 0 elsewhere, inputs are the targets with spurious
 * pixels. Without noise there are no targets, as they are the inputs.
 *
 * Objects and noise have streams of their own, so that the objects are the same under any noise.
 *
 * @throws {@link DataError} when the samples do not fit in memory
 */
export function objectExamples(options: ObjectExamplesOptions): Examples {
  const { count, pixels, length, noise, seed, purpose } = options;
  const targets = zeros(count, pixels);
  const places = randomStream(seed, `${purpose}: objects`);
  for (let sample = 0; sample < count; sample += 1) {
    for (const start of objectStarts(options, places)) {
      const first = sample * pixels + start;
      targets.fill(1, first, first + length);
    }
  }
  if (noise === 0) return { count, inputs: targets };
  const inputs = zeros(count, pixels);
  inputs.set(targets);
  lightSpuriousPixels(inputs, noise, randomStream(seed, `${purpose}: spurious pixels`));
  return { count, inputs, targets };
}

function zeros(count: number, pixels: number): Float32Array {
  try {
    return new Float32Array(count * pixels);
  } catch (cause) {
    const gigabytes = ((count * pixels * 4) / 1e9).toFixed(1);
    throw new DataError(
      `${count} samples of ${pixels} pixels need ${gigabytes} GB of memory, too much`,
      { cause },
    );
  }
}
