import { describe, expect, it } from '@jest/globals';
import { complete } from '../../src/generators/complete.js';
import { wheel } from '../../src/generators/wheel.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('wheel', () => {
  it("has the edges of networkx's wheel_graph", () => {
    // python3 -c "import networkx as nx; print(sorted(map(sorted, nx.wheel_graph(6).edges())))"
    // networkx 3.6.1
    expect(edgeText(wheel(6))).toBe('0-1 0-2 0-3 0-4 0-5 1-2 1-5 2-3 3-4 4-5');
  });

  it('of four vertices is complete', () => {
    expect(graphsEqual(wheel(4), complete(4))).toBe(true);
  });

  it.each([4, 5, 6, 11])('of %i vertices has 2(n - 1) edges and the spectrum it says', (n) => {
    const graph = wheel(n);
    expectWellFormed(graph);
    expect(graph.size).toBe(2 * (n - 1));
    expect(graph.family).toEqual({ name: 'wheel' });
    const rim = Array.from(
      { length: n - 2 },
      (_, k) => 3 - 2 * Math.cos((2 * Math.PI * (k + 1)) / (n - 1)),
    );
    expect(spectrumError(graph, [0, n, ...rim])).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('refuses a rim that is no cycle', () => {
    expect(() => wheel(3)).toThrow(new RangeError('wheel: need n >= 4, got n=3'));
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => wheel(2 ** 30 + 1)).toThrow(
      new RangeError(
        'wheel: need at most 4294967295 entries in the adjacency matrix, got 4294967296',
      ),
    );
  });
});
