import { describe, expect, it } from '@jest/globals';
import { path } from '../../src/generators/path.js';
import { star } from '../../src/generators/star.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('star', () => {
  it("has the edges of networkx's star_graph", () => {
    // python3 -c "import networkx as nx; print(nx.star_graph(4).edges())"   networkx 3.6.1
    expect(edgeText(star(5))).toBe('0-1 0-2 0-3 0-4');
  });

  it.each([2, 3, 4, 10])('of %i vertices has n - 1 edges and the spectrum 0, 1, ..., 1, n', (n) => {
    const graph = star(n);
    expectWellFormed(graph);
    expect(graph.size).toBe(n - 1);
    expect(graph.family).toEqual({ name: 'star' });
    const formula = [0, ...Array<number>(n - 2).fill(1), n];
    expect(spectrumError(graph, formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('of one vertex is the path of one', () => {
    expect(star(1)).toEqual(path(1));
  });

  it('refuses to have no vertex', () => {
    expect(() => star(0)).toThrow(new RangeError('star: need n >= 1, got n=0'));
  });

  it('refuses more vertices than 32 bits can number', () => {
    expect(() => star(2 ** 32)).toThrow(
      new RangeError('star: need at most 4294967295 vertices, got 4294967296'),
    );
  });
});
