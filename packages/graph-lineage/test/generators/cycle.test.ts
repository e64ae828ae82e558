import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('cycle', () => {
  it('joins each vertex with the next and the last with the first', () => {
    expect(edgeText(cycle(4))).toBe('0-1 0-3 1-2 2-3');
  });

  it('of one vertex is a self-loop, as in networkx', () => {
    expect(edgeText(cycle(1))).toBe('0-0');
  });

  it('of two vertices is one edge, as in networkx', () => {
    expect(graphsEqual(cycle(2), path(2))).toBe(true);
    expect(cycle(2).family).toEqual({ name: 'path' });
    expect(spectrumError(cycle(2), [0, 2])).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it.each([1, 3, 4, 8, 17, 64])('of %i vertices has the spectrum 2 - 2cos(2πk/n)', (n) => {
    const formula = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos((2 * Math.PI * k) / n));
    expect(spectrumError(cycle(n), formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it.each([1, 3, 4, 5, 20])('of %i vertices is well formed and knows its family', (n) => {
    expectWellFormed(cycle(n));
    expect(cycle(n).size).toBe(n);
    expect(cycle(n).family).toEqual({ name: 'cycle' });
  });

  it('refuses to have no vertex', () => {
    expect(() => cycle(0)).toThrow(new RangeError('cycle: need n >= 1, got n=0'));
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => cycle(2 ** 31)).toThrow(
      new RangeError(
        'cycle: need at most 4294967295 entries in the adjacency matrix, got 4294967296',
      ),
    );
  });
});
