import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grid } from '../../src/generators/grid.js';
import { torus } from '../../src/generators/torus.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

const arbitraryShape = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });

describe('torus', () => {
  it.each<[number[], string]>([
    // python3 -c "import networkx as nx; g = nx.grid_graph([4, 3], periodic=True); n = sorted(g);
    //   print(sorted(sorted(map(n.index, e)) for e in g.edges()))"   networkx 3.6.1, shape in reverse
    [
      [3, 4],
      '0-1 0-3 0-4 0-8 1-2 1-5 1-9 2-3 2-6 2-10 3-7 3-11 4-5 4-7 4-8 5-6 5-9 6-7 6-10 7-11 8-9 8-11 9-10 10-11',
    ],
    // The same of [2, 3] and [1, 3].
    [[3, 2], '0-1 0-2 0-4 1-3 1-5 2-3 2-4 3-5 4-5'],
    [[3, 1], '0-0 0-1 0-2 1-1 1-2 2-2'],
  ])("of shape %j has the edges of networkx's periodic grid_graph", (shape, text) => {
    expect(edgeText(torus(shape))).toBe(text);
  });

  it('is the grid whose every axis is periodic', () => {
    fc.assert(
      fc.property(arbitraryShape, (shape) => {
        expectWellFormed(torus(shape));
        expect(torus(shape)).toEqual(grid(shape, { periodic: true }));
      }),
    );
  });

  it('has an edge a vertex and axis where every axis is a cycle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 3, max: 5 }), { minLength: 1, maxLength: 3 }),
        (shape) => {
          const { order, size } = torus(shape);
          expect(order).toBe(shape.reduce((product, length) => product * length, 1));
          expect(size).toBe(order * shape.length);
        },
      ),
    );
  });

  it('has the sums of its cycles’ eigenvalues as its spectrum', () => {
    const sums: number[] = [];
    for (let j = 0; j < 5; j += 1) {
      for (let k = 0; k < 4; k += 1) {
        sums.push(4 - 2 * Math.cos((2 * Math.PI * j) / 5) - 2 * Math.cos((2 * Math.PI * k) / 4));
      }
    }
    expect(spectrumError(torus([5, 4]), sums)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('refuses a shape with no axis and an axis of length 0', () => {
    expect(() => torus([])).toThrow(
      new RangeError('torus: need a shape of at least one axis, got []'),
    );
    expect(() => torus([3, 0])).toThrow(
      new RangeError('torus: need shape[1] >= 1, got shape[1]=0'),
    );
  });

  it('refuses more vertices or entries than 32 bits can number', () => {
    expect(() => torus([100_000, 100_000])).toThrow(
      new RangeError('torus: need at most 4294967295 vertices, got 10000000000'),
    );
    expect(() => torus([40_000, 40_000])).toThrow(
      new RangeError(
        'torus: need at most 4294967295 entries in the adjacency matrix, got 6400000000',
      ),
    );
    // A cycle of 2^31 vertices and a self-loop on each.
    expect(() => torus([2 ** 31, 1])).toThrow(
      new RangeError(
        'torus: need at most 4294967295 entries in the adjacency matrix, got 6442450944',
      ),
    );
  });
});
