import { describe, expect, it } from '@jest/globals';
import { ladder } from '../../src/generators/ladder.js';
import { path } from '../../src/generators/path.js';
import { boxProduct } from '../../src/products/box-product.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('ladder', () => {
  it("has the edges of networkx's ladder_graph", () => {
    // python3 -c "import networkx as nx; print(sorted(map(sorted, nx.ladder_graph(4).edges())))"
    // networkx 3.6.1
    expect(edgeText(ladder(4))).toBe('0-1 0-4 1-2 1-5 2-3 2-6 3-7 4-5 5-6 6-7');
  });

  it.each([1, 2, 3, 7])('of %i rungs is path(2) □ path(n) and has 3n - 2 edges', (n) => {
    expectWellFormed(ladder(n));
    expect(ladder(n)).toEqual(boxProduct(path(2), path(n)));
    expect(ladder(n).size).toBe(3 * n - 2);
  });

  it('has the spectrum that its documentation says', () => {
    const formula = Array.from({ length: 6 }, (_, k) => 2 * Math.cos((Math.PI * k) / 6)).flatMap(
      (cosine) => [2 - cosine, 4 - cosine],
    );
    expect(spectrumError(ladder(6), formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('refuses to have no rung', () => {
    expect(() => ladder(0)).toThrow(new RangeError('ladder: need n >= 1, got n=0'));
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => ladder(1e9)).toThrow(
      new RangeError(
        'ladder: need at most 4294967295 entries in the adjacency matrix, got 5999999996',
      ),
    );
  });
});
