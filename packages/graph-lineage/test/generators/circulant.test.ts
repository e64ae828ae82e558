import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circulant } from '../../src/generators/circulant.js';
import { complete } from '../../src/generators/complete.js';
import { cycle } from '../../src/generators/cycle.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

const arbitraryJumps = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.shuffledSubarray(Array.from({ length: Math.floor(n / 2) }, (_, index) => index + 1)),
    ),
  );

describe('circulant', () => {
  it.each<[number, number[], string]>([
    // python3 -c "import networkx as nx; print(sorted(map(sorted, nx.circulant_graph(8, [1, 4]).edges())))"
    // networkx 3.6.1
    [8, [1, 4], '0-1 0-4 0-7 1-2 1-5 2-3 2-6 3-4 3-7 4-5 5-6 6-7'],
    // The same of 7 and [3, 1].
    [7, [3, 1], '0-1 0-3 0-4 0-6 1-2 1-4 1-5 2-3 2-5 2-6 3-4 3-6 4-5 5-6'],
  ])(
    "of %i vertices and jumps %j has the edges of networkx's circulant_graph",
    (n, jumps, text) => {
      expect(edgeText(circulant(n, jumps))).toBe(text);
    },
  );

  it('is well formed and has n edges a jump, n/2 where the jump is n/2', () => {
    fc.assert(
      fc.property(arbitraryJumps, ([n, jumps]) => {
        const graph = circulant(n, jumps);
        expectWellFormed(graph);
        expect(graph.order).toBe(n);
        expect(graph.size).toBe(n * (jumps.length - (jumps.includes(n / 2) ? 0.5 : 0)));
        expect(graph.family).toEqual({ name: 'circulant', jumps });
      }),
    );
  });

  it('has the spectrum that its documentation says', () => {
    fc.assert(
      fc.property(arbitraryJumps, ([n, jumps]) => {
        const formula = Array.from({ length: n }, (_, k) =>
          jumps.reduce((sum, jump) => {
            const both = 2 - 2 * Math.cos((2 * Math.PI * jump * k) / n);
            return sum + (jump === n / 2 ? both / 2 : both);
          }, 0),
        );
        expect(spectrumError(circulant(n, jumps), formula)).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it('is a cycle with one jump 1 and complete with all jumps', () => {
    expect(graphsEqual(circulant(7, [1]), cycle(7))).toBe(true);
    expect(graphsEqual(circulant(7, [1, 2, 3]), complete(7))).toBe(true);
    expect(graphsEqual(circulant(8, [4, 3, 2, 1]), complete(8))).toBe(true);
  });

  it('keeps its own copy of the jumps', () => {
    const jumps = [1, 2];
    const { family } = circulant(6, jumps);
    jumps[0] = 7;
    expect(family).toEqual({ name: 'circulant', jumps: [1, 2] });
  });

  it.each([0, -1, 1.5, 5, Number.NaN])('refuses the jump %d on 9 vertices', (jump) => {
    expect(() => circulant(9, [jump])).toThrow(
      new RangeError(`circulant: need jumps in 1..4 (n=9), got ${jump}`),
    );
  });

  it('refuses a jump that comes twice', () => {
    expect(() => circulant(9, [2, 3, 2])).toThrow(
      new RangeError('circulant: need each jump once, got 2 more than once'),
    );
  });

  it('refuses to have no vertex', () => {
    expect(() => circulant(0, [])).toThrow(new RangeError('circulant: need n >= 1, got n=0'));
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => circulant(2 ** 31, [1])).toThrow(
      new RangeError(
        'circulant: need at most 4294967295 entries in the adjacency matrix, got 4294967296',
      ),
    );
  });
});
