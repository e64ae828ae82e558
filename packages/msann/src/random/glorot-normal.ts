import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Standard deviation of a standard normal truncated at ±2. */
const truncatedDeviation = 0.8796256610342398;

/**
 * Returns Glorot's initial weights: normal with variance 2/(fan_in + fan_out), truncated at two standard
 * deviations of the normal before truncation, as TensorFlow draws them.
 *
 * @example
 * ```ts
 * import { glorotNormal, randomStream } from '@msann/msann';
 *
 * const weights = glorotNormal(randomStream(0, 'weights'), 300, 100);
 * // Their variance is 2/(300 + 100).
 * const variance = weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
 * console.log(weights.length, variance.toFixed(4)); // 30000 0.0050
 * ```
 *
 * @returns `[fanIn, fanOut]`, row-major
 * @see docs/bibliography.md [Glorot2010]
 */
export function glorotNormal(
  generator: RandomGenerator,
  fanIn: number,
  fanOut: number,
): Float32Array {
  const deviation = Math.sqrt(2 / (fanIn + fanOut)) / truncatedDeviation;
  return Float32Array.from(
    { length: fanIn * fanOut },
    () => deviation * truncatedNormal(generator),
  );
}

/** Returns a standard normal number conditioned on lying in (-2, 2), by rejection of Box and Muller's. */
function truncatedNormal(generator: RandomGenerator): number {
  for (;;) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)));
    const x = radius * Math.cos(2 * Math.PI * uniformFloat64(generator));
    if (Math.abs(x) < 2) return x;
  }
}
