import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { requireSeed } from '../requirements/require-seed.js';

/** Draws the next random number, uniform in [0, 1). */
export type RandomSource = () => number;

/**
 * Returns a source of uniform random numbers in [0, 1), always the same for the same seed.
 *
 * @example
 * ```ts
 * import { randomSource, stiefel } from '@msann/manifold';
 *
 * const frame = stiefel(3, 2).randomPoint(randomSource(7));
 * const again = stiefel(3, 2).randomPoint(randomSource(7));
 * console.log(frame.get(0, 0) === again.get(0, 0)); // true
 * ```
 *
 * @throws RangeError where the seed is not an integer in 0 .. 2^32 - 1.
 */
export function randomSource(seed: number): RandomSource {
  requireSeed('randomSource', seed);
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
