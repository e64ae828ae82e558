import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A generator whose state cannot be seen: it looks unchanged when it is advanced. */
export function generatorOf(seed: number): RandomGenerator {
  const inner = xoroshiro128plus(seed);
  return {
    clone: () => inner.clone(),
    next: () => inner.next(),
    getState: () => inner.getState(),
  };
}
