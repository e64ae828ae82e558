import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws the next number, uniform in [0, 1), with 53 random bits. */
export type Draw = () => number;

/**
 * Returns a stream of uniform random numbers, always the same for the same seed.
 *
 * @throws RangeError where the seed is not an integer in 0 .. 2^32 - 1; it names the caller.
 */
export function randomStream(caller: string, seed: number): Draw {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`${caller}: need an integer seed in 0..4294967295, got seed=${seed}`);
  }
  const generator = xoroshiro128plus(scattered(seed));
  return () => uniformFloat64(generator);
}

/**
 * The generator takes the seed for its state as it is, so that the first numbers of 0, 1, 2, ...
 * would be nearly the same. MurmurHash3's last step sends different seeds to unlike ones.
 */
function scattered(seed: number): number {
  let hash = (seed + 0x9e3779b9) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
