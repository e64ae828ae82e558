import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphFromRows } from '../../src/graph/graph-from-rows.js';
import { graphFromSortedRows } from '../../src/graph/graph-from-sorted-rows.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('graphFromSortedRows', () => {
  it('is what graphFromRows makes of the same rows', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const offsets = Uint32Array.from(graph.offsets);
        const neighbours = Uint32Array.from(graph.neighbours);
        const weights = graph.weights && Float64Array.from(graph.weights);
        const sorted = graphFromSortedRows(offsets, neighbours, weights);
        expect(sorted).toEqual(graphFromRows(offsets, neighbours, weights));
        expect(sorted.neighbours).toBe(neighbours);
        expect(Object.isFrozen(sorted)).toBe(true);
      }),
    );
  });
});
