import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * Returns the random generator for one purpose of a seeded computation. Streams of different purposes or
 * seeds are unrelated, so that adding a purpose changes no other stream.
 *
 * @example
 * ```ts
 * import { randomStream } from '@msann/msann';
 *
 * const draw = (seed, purpose) => randomStream(seed, purpose).next();
 * console.log(draw(0, 'weights') === draw(0, 'weights')); // true
 * console.log(draw(0, 'weights') === draw(0, 'batches')); // false
 * ```
 *
 * @param seed - a whole number from 0 to 2³² - 1
 * @param purpose - names the stream, such as `batches`
 * @throws RangeError if the seed is out of range
 */
export function randomStream(seed: number, purpose: string): RandomGenerator {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`randomStream: need a whole seed from 0 to 4294967295, got ${seed}`);
  }
  // FNV-1a over the seed's bytes and the name.
  let hash = 0x811c9dc5;
  const mix = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (let shift = 0; shift < 32; shift += 8) mix((seed >>> shift) & 0xff);
  for (const character of purpose) mix(character.codePointAt(0)!);
  return xoroshiro128plus(hash);
}
