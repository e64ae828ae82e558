import { describe, expect, it } from '@jest/globals';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('path', () => {
  it('joins each vertex with the next', () => {
    expect([...edges(path(4))]).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('of one vertex has no edge', () => {
    expect(path(1)).toMatchObject({ order: 1, size: 0 });
  });

  it.each([1, 2, 3, 8, 17, 64])('of %i vertices has the spectrum 2 - 2cos(πk/n)', (n) => {
    const formula = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos((Math.PI * k) / n));
    expect(spectrumError(path(n), formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('refuses to have no vertex', () => {
    expect(() => path(0)).toThrow(new RangeError('path: need n >= 1, got n=0'));
  });
});
