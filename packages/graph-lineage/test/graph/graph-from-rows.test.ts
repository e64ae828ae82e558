import { describe, expect, it } from '@jest/globals';
import { graphFromRows } from '../../src/graph/graph-from-rows.js';

describe('graphFromRows', () => {
  it('sorts each row and carries the weights along', () => {
    // The triangle 0-1 (w 5), 0-2 (w 6), 1-2 (w 7) with a self-loop (w 8) at 1, rows reversed.
    const graph = graphFromRows(
      Uint32Array.of(0, 2, 5, 7),
      Uint32Array.of(2, 1, 2, 1, 0, 1, 0),
      Float64Array.of(6, 5, 7, 8, 5, 7, 6),
    );
    expect([...graph.neighbours]).toEqual([1, 2, 0, 1, 2, 0, 1]);
    expect([...graph.weights!]).toEqual([5, 6, 5, 8, 7, 6, 7]);
  });

  it('counts a self-loop as one edge', () => {
    const graph = graphFromRows(Uint32Array.of(0, 2, 3), Uint32Array.of(1, 0, 0), undefined);
    expect(graph.size).toBe(2);
    expect(graph.order).toBe(2);
    expect('weights' in graph).toBe(false);
  });
});
