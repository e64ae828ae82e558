import { describe, expect, it } from '@jest/globals';
import { hypercube } from '../../src/generators/hypercube.js';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

describe('hypercube', () => {
  it("has the edges of networkx's hypercube_graph", () => {
    // python3 -c "import networkx as nx; g = nx.hypercube_graph(3); n = sorted(g);
    //   print(sorted(sorted(map(n.index, e)) for e in g.edges()))"   networkx 3.6.1
    expect(edgeText(hypercube(3))).toBe('0-1 0-2 0-4 1-3 1-5 2-3 2-6 3-7 4-5 4-6 5-7 6-7');
  });

  it.each([1, 2, 3, 4, 5, 6])('of dimension %i joins what differs in one bit', (dimension) => {
    const cube = hypercube(dimension);
    expectWellFormed(cube);
    expect(cube).toMatchObject({ order: 2 ** dimension, size: dimension * 2 ** (dimension - 1) });
    for (const [u, v] of edges(cube)) expect(Math.log2(u ^ v) % 1).toBe(0);
  });

  it('has the spectrum 2k, as often as k of the dimensions can be chosen', () => {
    const formula = [0, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 8];
    expect(spectrumError(hypercube(4), formula)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('of dimension 0 is one vertex, of dimension 1 an edge', () => {
    expect(hypercube(0)).toEqual(path(1));
    expect(hypercube(1)).toEqual(path(2));
  });

  it('keeps factors much smaller than itself', () => {
    const { family } = hypercube(8);
    if (family?.name !== 'box-product') throw new Error('need a box product');
    expect(family.factors.map((factor) => factor.order)).toEqual([16, 16]);
  });

  it('refuses a negative dimension', () => {
    expect(() => hypercube(-1)).toThrow(
      new RangeError('hypercube: need dimension >= 0, got dimension=-1'),
    );
  });

  it('refuses more vertices than 32 bits can number, however many', () => {
    expect(() => hypercube(28)).toThrow(
      new RangeError(
        'hypercube: need at most 4294967295 entries in the adjacency matrix, got 7516192768',
      ),
    );
    expect(() => hypercube(2 ** 40)).toThrow(
      new RangeError('hypercube: need at most 4294967295 vertices, got Infinity'),
    );
  });
});
