import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complete } from '../../src/generators/complete.js';
import { erdosRenyi } from '../../src/generators/erdos-renyi.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';

describe('erdosRenyi', () => {
  it('leaps over the pairs (1, 0), (2, 0), (2, 1), (3, 0), ...', () => {
    // Python, with `stream` of test/random/random-stream.test.ts:
    // def edges(n, p, seed):
    //     pairs = [(v, w) for v in range(n) for w in range(v)]
    //     s, at, chosen = stream(seed), -1, []
    //     while True:
    //         at += 1 + floor(log(1 - next(s)) / log1p(-p))
    //         if at >= len(pairs): return sorted((w, v) for v, w in chosen)
    //         chosen.append(pairs[at])
    // print(' '.join(f'{u}-{v}' for u, v in edges(8, 0.3, 1)))
    expect(edgeText(erdosRenyi(8, 0.3, { seed: 1 }))).toBe(
      '0-2 0-4 1-2 1-5 1-7 2-4 2-5 4-5 4-7 5-6',
    );
  });

  it('is well formed, has no self-loop and is the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (n, probability, seed) => {
          const graph = erdosRenyi(n, probability, { seed });
          expectWellFormed(graph);
          expect(graph.order).toBe(n);
          expect(graph.neighbours).toHaveLength(2 * graph.size);
          expect(graphsEqual(graph, erdosRenyi(n, probability, { seed }))).toBe(true);
        },
      ),
    );
  });

  it('of probability 0 has no edge, of probability 1 each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(), (n, seed) => {
        expect(erdosRenyi(n, 0, { seed })).toMatchObject({ order: n, size: 0 });
        expect(graphsEqual(erdosRenyi(n, 1, { seed }), complete(n))).toBe(true);
      }),
    );
  });

  it.each([0.001, 0.1, 0.5, 0.9])('of probability %d has so many of the pairs', (probability) => {
    const pairs = (400 * 399) / 2;
    const deviation = Math.sqrt(pairs * probability * (1 - probability));
    // The seeds are fixed: what is within 5 standard deviations once is so for ever.
    for (let seed = 0; seed < 10; seed += 1) {
      const { size } = erdosRenyi(400, probability, { seed });
      expect(Math.abs(size - pairs * probability)).toBeLessThan(5 * deviation);
    }
  });

  it('chooses each pair as often as any other', () => {
    const counts = new Uint32Array(5 * 5);
    for (let seed = 0; seed < 2000; seed += 1) {
      const { offsets, neighbours } = erdosRenyi(5, 0.3, { seed });
      for (let row = 0; row < 5; row += 1) {
        for (const column of neighbours.subarray(offsets[row], offsets[row + 1])) {
          counts[5 * row + column]! += 1;
        }
      }
    }
    for (let row = 0; row < 5; row += 1) {
      for (let column = 0; column < row; column += 1) {
        // 600 on average, with a standard deviation of 20.5.
        expect(Math.abs(counts[5 * row + column]! - 600)).toBeLessThan(100);
      }
    }
  });

  it('ends for the least probabilities', () => {
    expect(erdosRenyi(1000, Number.MIN_VALUE).size).toBe(0);
  });

  it('has the seed 0 unless another is given', () => {
    expect(graphsEqual(erdosRenyi(9, 0.5), erdosRenyi(9, 0.5, { seed: 0 }))).toBe(true);
    expect(graphsEqual(erdosRenyi(9, 0.5), erdosRenyi(9, 0.5, { seed: 1 }))).toBe(false);
  });

  it('refuses to have no vertex', () => {
    expect(() => erdosRenyi(0, 0.5)).toThrow(new RangeError('erdosRenyi: need n >= 1, got n=0'));
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the probability %d', (probability) => {
    expect(() => erdosRenyi(3, probability)).toThrow(
      new RangeError(`erdosRenyi: need a probability in 0..1, got ${probability}`),
    );
  });

  it('refuses a seed that is no 32-bit integer', () => {
    expect(() => erdosRenyi(3, 0.5, { seed: -1 })).toThrow(
      new RangeError('erdosRenyi: need an integer seed in 0..4294967295, got seed=-1'),
    );
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => erdosRenyi(100_000, 0.5)).toThrow(
      new RangeError(
        'erdosRenyi: need at most 4294967295 entries in the adjacency matrix, got 4999950000',
      ),
    );
  });
});
