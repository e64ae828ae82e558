import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { radiusGraph } from '../../src/generators/radius-graph.js';
import { randomGeometric } from '../../src/generators/random-geometric.js';
import { randomPoints } from '../../src/generators/random-points.js';
import { expectWellFormed } from '../expect-well-formed.js';

describe('randomGeometric', () => {
  it('is the radius graph of the random points of the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1.5, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        (n, radius, dimension, seed) => {
          const graph = randomGeometric(n, radius, { dimension, seed });
          expectWellFormed(graph);
          expect(graph).toEqual(radiusGraph(randomPoints(n, { dimension, seed }), radius));
        },
      ),
    );
  });

  it('refuses what its two halves refuse, in its own name', () => {
    expect(() => randomGeometric(0, 1)).toThrow(
      new RangeError('randomGeometric: need n >= 1, got n=0'),
    );
    expect(() => randomGeometric(3, -1)).toThrow(
      new RangeError('randomGeometric: need radius >= 0, got radius=-1'),
    );
    expect(() => randomGeometric(3, 1, { dimension: 0 })).toThrow(
      new RangeError('randomGeometric: need dimension >= 1, got dimension=0'),
    );
    expect(() => randomGeometric(3, 1, { seed: -1 })).toThrow(
      new RangeError('randomGeometric: need an integer seed in 0..4294967295, got seed=-1'),
    );
  });
});
