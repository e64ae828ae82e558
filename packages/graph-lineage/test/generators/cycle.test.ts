import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('cycle', () => {
  it('joins each vertex with the next and the last with the first', () => {
    expect([...edges(cycle(4))]).toEqual([
      [0, 1],
      [0, 3],
      [1, 2],
      [2, 3],
    ]);
  });

  it('of one vertex is a self-loop, as in networkx', () => {
    expect([...edges(cycle(1))]).toEqual([[0, 0]]);
  });

  it('of two vertices is one edge, as in networkx', () => {
    expect(graphsEqual(cycle(2), path(2))).toBe(true);
    expect(spectrumError(cycle(2), [0, 2])).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it.each([1, 3, 4, 8, 17, 64])('of %i vertices has the spectrum 2 - 2cos(2πk/n)', (n) => {
    const formula = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos((2 * Math.PI * k) / n));
    expect(spectrumError(cycle(n), formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('refuses to have no vertex', () => {
    expect(() => cycle(0)).toThrow(new RangeError('cycle: need n >= 1, got n=0'));
  });
});
