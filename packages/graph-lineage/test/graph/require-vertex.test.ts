import { describe, expect, it } from '@jest/globals';
import { requireVertex } from '../../src/graph/require-vertex.js';

describe('requireVertex', () => {
  it('accepts the first and the last vertex', () => {
    expect(() => requireVertex('degree', 0, 4)).not.toThrow();
    expect(() => requireVertex('degree', 3, 4)).not.toThrow();
  });

  it.each([-1, 4, 0.5, NaN])('refuses %p in a graph of 4 vertices', (vertex) => {
    expect(() => requireVertex('degree', vertex, 4)).toThrow(
      new RangeError(`degree: need a vertex in 0..3 (order 4), got ${vertex}`),
    );
  });
});
