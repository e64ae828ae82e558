import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complete } from '../../src/generators/complete.js';
import { completeMultipartite } from '../../src/generators/complete-multipartite.js';
import { star } from '../../src/generators/star.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

const arbitraryParts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

describe('completeMultipartite', () => {
  it("has the edges of networkx's complete_multipartite_graph", () => {
    // python3 -c "import networkx as nx; print(sorted(nx.complete_multipartite_graph(2, 1, 3).edges()))"
    // networkx 3.6.1
    expect(edgeText(completeMultipartite([2, 1, 3]))).toBe(
      '0-2 0-3 0-4 0-5 1-2 1-3 1-4 1-5 2-3 2-4 2-5',
    );
  });

  it('joins each pair of different parts, Σ p q edges', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const graph = completeMultipartite(parts);
        expectWellFormed(graph);
        const order = parts.reduce((sum, part) => sum + part, 0);
        const within = parts.reduce((sum, part) => sum + (part * (part - 1)) / 2, 0);
        expect(graph.order).toBe(order);
        expect(graph.size).toBe((order * (order - 1)) / 2 - within);
        expect(graph.family).toEqual({ name: 'complete-multipartite', parts });
      }),
    );
  });

  it('has the spectrum that its documentation says', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const order = parts.reduce((sum, part) => sum + part, 0);
        const formula = [
          0,
          ...parts.slice(1).map(() => order),
          ...parts.flatMap((part) => Array<number>(part - 1).fill(order - part)),
        ];
        expect(spectrumError(completeMultipartite(parts), formula)).toBeLessThan(
          IDENTITY_TOLERANCE,
        );
      }),
    );
  });

  it('of parts of one is a complete graph, of a centre and rays a star', () => {
    expect(graphsEqual(completeMultipartite([1, 1, 1, 1]), complete(4))).toBe(true);
    expect(graphsEqual(completeMultipartite([1, 4]), star(5))).toBe(true);
  });

  it('keeps its own copy of the parts', () => {
    const parts = [1, 2];
    const { family } = completeMultipartite(parts);
    parts[0] = 7;
    expect(family).toEqual({ name: 'complete-multipartite', parts: [1, 2] });
  });

  it('refuses to have no part', () => {
    expect(() => completeMultipartite([])).toThrow(
      new RangeError('completeMultipartite: need at least one part, got []'),
    );
  });

  it('refuses an empty part', () => {
    expect(() => completeMultipartite([2, 0])).toThrow(
      new RangeError('completeMultipartite: need parts[1] >= 1, got parts[1]=0'),
    );
  });

  it('refuses more entries than 32 bits can number', () => {
    expect(() => completeMultipartite([50_000, 50_000])).toThrow(
      new RangeError(
        'completeMultipartite: need at most 4294967295 entries in the adjacency matrix, got 5000000000',
      ),
    );
  });
});
