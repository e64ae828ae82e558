import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycle } from '../../src/generators/cycle.js';
import { neighbours } from '../../src/graph/neighbours.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('neighbours', () => {
  it('are in ascending order', () => {
    expect([...neighbours(cycle(5), 0)]).toEqual([1, 4]);
    expect([...neighbours(cycle(5), 4)]).toEqual([0, 3]);
  });

  it('include the vertex itself where it has a self-loop', () => {
    expect([...neighbours(cycle(1), 0)]).toEqual([0]);
  });

  it('are neighbours of each other both ways', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        for (let vertex = 0; vertex < graph.order; vertex += 1) {
          for (const other of neighbours(graph, vertex)) {
            expect([...neighbours(graph, other)]).toContain(vertex);
          }
        }
      }),
    );
  });

  it('refuses a vertex that is not in the graph', () => {
    expect(() => neighbours(cycle(5), 5)).toThrow(
      new RangeError('neighbours: need a vertex in 0..4 (order 5), got 5'),
    );
  });
});
