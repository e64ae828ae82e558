import { describe, expect, it } from '@jest/globals';
import { path } from '../../src/generators/path.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('path', () => {
  it('joins each vertex with the next', () => {
    expect(edgeText(path(4))).toBe('0-1 1-2 2-3');
  });

  it('of one vertex has no edge', () => {
    expect(path(1)).toMatchObject({ order: 1, size: 0 });
  });

  it.each([1, 2, 3, 8, 17, 64])('of %i vertices has the spectrum 2 - 2cos(πk/n)', (n) => {
    const formula = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos((Math.PI * k) / n));
    expect(spectrumError(path(n), formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it.each([1, 2, 3, 20])('of %i vertices is well formed and knows its family', (n) => {
    expectWellFormed(path(n));
    expect(path(n).size).toBe(n - 1);
    expect(path(n).family).toEqual({ name: 'path' });
  });

  it('refuses to have no vertex', () => {
    expect(() => path(0)).toThrow(new RangeError('path: need n >= 1, got n=0'));
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => path(2 ** 32)).toThrow(
      new RangeError('path: need at most 4294967295 vertices, got 4294967296'),
    );
    expect(() => path(2 ** 31 + 1)).toThrow(
      new RangeError(
        'path: need at most 4294967295 entries in the adjacency matrix, got 4294967296',
      ),
    );
  });
});
