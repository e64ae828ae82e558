import { describe, expect, it } from '@jest/globals';
import { complete } from '../../src/generators/complete.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('complete', () => {
  it('joins each pair', () => {
    expect(edgeText(complete(4))).toBe('0-1 0-2 0-3 1-2 1-3 2-3');
  });

  it.each([1, 2, 3, 9])(
    'of %i vertices has n(n - 1)/2 edges and the spectrum 0, n, ..., n',
    (n) => {
      const graph = complete(n);
      expectWellFormed(graph);
      expect(graph.size).toBe((n * (n - 1)) / 2);
      expect(graph.family).toEqual({ name: 'complete' });
      const formula = Array.from({ length: n }, (_, k) => (k === 0 ? 0 : n));
      expect(spectrumError(graph, formula)).toBeLessThan(IDENTITY_TOLERANCE);
    },
  );

  it('refuses to have no vertex', () => {
    expect(() => complete(0)).toThrow(new RangeError('complete: need n >= 1, got n=0'));
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => complete(100_000)).toThrow(
      new RangeError(
        'complete: need at most 4294967295 entries in the adjacency matrix, got 9999900000',
      ),
    );
  });
});
