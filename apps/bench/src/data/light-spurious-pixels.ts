import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * Sets each value to 1 with a probability, independently of the others.
 *
 * The distance to the next such value is geometric, floor(ln u / ln (1 - p)) for uniform u: one random number a
 * spurious pixel and not one a pixel.
 *
 * @param probability - from 0 to 1
 */
export function lightSpuriousPixels(
  values: Float32Array,
  probability: number,
  generator: RandomGenerator,
): void {
  if (probability === 0) return;
  const rate = Math.log1p(-probability);
  // Uniform numbers are from [0, 1); the logarithm needs (0, 1].
  const gap = () => Math.floor(Math.log(1 - uniformFloat64(generator)) / rate);
  for (let pixel = gap(); pixel < values.length; pixel += 1 + gap()) values[pixel] = 1;
}
