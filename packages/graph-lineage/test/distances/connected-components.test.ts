import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectedComponents } from '../../src/distances/connected-components.js';
import { distanceMatrix } from '../../src/distances/distance-matrix.js';
import { isConnected } from '../../src/distances/is-connected.js';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

describe('connectedComponents', () => {
  it('are one for two vertices exactly where there is a path', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const { component } = connectedComponents(graph);
        const distances = distanceMatrix(graph);
        for (let u = 0; u < graph.order; u += 1) {
          for (let v = 0; v < graph.order; v += 1) {
            expect(component[u] === component[v]).toBe(distances.get(u, v) < Infinity);
          }
        }
      }),
    );
  });

  it('are numbered 0 .. count - 1 by their lowest vertices', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        const { count, component } = connectedComponents(graph);
        const firstSeen = [...new Set(component)];
        expect(firstSeen).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  it('of the cross product of two bipartite graphs are two', () => {
    expect(connectedComponents(crossProduct(path(4), cycle(6))).count).toBe(2);
  });
});

describe('isConnected', () => {
  it('is whether there is one component', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), (graph) => {
        expect(isConnected(graph)).toBe(distanceMatrix(graph).max() < Infinity);
      }),
    );
  });
});
