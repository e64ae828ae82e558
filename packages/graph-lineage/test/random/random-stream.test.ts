import { describe, expect, it } from '@jest/globals';
import { randomStream } from '../../src/random/random-stream.js';

describe('randomStream', () => {
  // Python, from the definitions of MurmurHash3's finalizer and xoroshiro128+ (24, 16, 37):
  // def stream(seed):
  //     h = (seed + 0x9e3779b9) % 2**32
  //     h = (h ^ h >> 16) * 0x85ebca6b % 2**32
  //     h = (h ^ h >> 13) * 0xc2b2ae35 % 2**32
  //     h ^= h >> 16
  //     s0, s1 = 0xffffffff << 32 | h ^ 0xffffffff, h << 32
  //     rotl = lambda x, k: (x << k | x >> 64 - k) % 2**64
  //     while True:
  //         words = []
  //         for _ in range(2):
  //             words.append((s0 + s1) % 2**32)
  //             s1 ^= s0
  //             s0 = rotl(s0, 24) ^ s1 ^ (s1 << 16) % 2**64
  //             s1 = rotl(s1, 37)
  //         yield ((words[0] % 2**26) * 2**27 + words[1] % 2**27) / 2**53
  it.each<[number, number[]]>([
    [0, [0.30255486622119265, 0.08142054720312986, 0.1835913080527276]],
    [1, [0.34279854425255873, 0.24884773643544122, 0.7269486441723343]],
    [4294967295, [0.2825126113317711, 0.6695557102653688, 0.5104838026256301]],
  ])('of seed %i draws the same numbers for ever', (seed, expected) => {
    const draw = randomStream('caller', seed);
    expect([draw(), draw(), draw()]).toEqual(expected);
  });

  it('draws from all of [0, 1), in the first draws of neighbouring seeds too', () => {
    const tenths = new Uint32Array(10);
    for (let seed = 0; seed < 1000; seed += 1) {
      tenths[Math.floor(10 * randomStream('caller', seed)())]! += 1;
    }
    // 100 in each tenth, with a standard deviation of 9.5.
    for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThan(50);
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses the seed %d', (seed) => {
    expect(() => randomStream('caller', seed)).toThrow(
      new RangeError(`caller: need an integer seed in 0..4294967295, got seed=${seed}`),
    );
  });
});
