import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complete } from '../../src/generators/complete.js';
import { grid } from '../../src/generators/grid.js';
import { radiusGraph } from '../../src/generators/radius-graph.js';
import { edgeWeights } from '../../src/graph/edge-weights.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { arbitraryPoints, arbitraryRealPoints } from '../points/arbitrary-points.js';

/** All pairs whose squared distance is at most the squared radius, by their definition. */
function bruteForce(points: readonly number[][], radius: number): [number, number][] {
  return points.flatMap((first, u) =>
    points.flatMap((second, v): [number, number][] => {
      const squared = first.reduce((sum, x, axis) => sum + (x - second[axis]!) ** 2, 0);
      return u < v && squared <= radius * radius ? [[u, v]] : [];
    }),
  );
}

describe('radiusGraph', () => {
  it.each([
    ['on a lattice', arbitraryPoints, fc.integer({ min: 0, max: 9 }).map((q) => q / 4)],
    ['anywhere', arbitraryRealPoints, fc.double({ min: 0, max: 2e3, noNaN: true })],
  ])('joins each two points at most the radius apart, for points %s', (_, arbitrary, radii) => {
    fc.assert(
      fc.property(arbitrary, radii, (points, radius) => {
        const graph = radiusGraph(points, radius);
        expectWellFormed(graph);
        const expected = graphFromEdges(points.length, bruteForce(points, radius));
        expect(graphsEqual(graph, expected)).toBe(true);
      }),
    );
  });

  it('joins points that are just at the radius, whatever their distance was rounded to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (point) => {
          const points = [[0, 0, 0], point];
          const weighed = radiusGraph(points, 100, { weights: 'distance' });
          expect(radiusGraph(points, edgeWeights(weighed)![0]!).size).toBe(1);
        },
      ),
    );
    expect(radiusGraph([[0, 0, 0], [1, 1, 1]], Math.sqrt(3)).size).toBe(1); // biome-ignore format: points
    expect(radiusGraph([[0], [1]], 1 - Number.EPSILON).size).toBe(0);
  });

  it('of lattice points one apart is a grid', () => {
    const points = Array.from({ length: 20 }, (_, index) => [Math.floor(index / 5), index % 5]);
    expect(graphsEqual(radiusGraph(points, 1), grid([4, 5]))).toBe(true);
  });

  it('of any radius beyond all distances is complete', () => {
    const points = Array.from({ length: 30 }, (_, index) => [index]);
    expect(graphsEqual(radiusGraph(points, Infinity), complete(30))).toBe(true);
    expect(graphsEqual(radiusGraph(points, 29), complete(30))).toBe(true);
  });

  it('of radius 0 joins the same points', () => {
    const graph = radiusGraph([[1], [2], [1]], 0);
    expect(graphsEqual(graph, graphFromEdges(3, [[0, 2]]))).toBe(true);
  });

  it('weighs by distance where asked', () => {
    const points = [
      [0, 0],
      [3, 4],
      [3, 0],
    ];
    const graph = radiusGraph(points, 5, { weights: 'distance' });
    expectWellFormed(graph);
    expect(edgeWeights(graph)).toEqual(Float64Array.of(5, 3, 4));
    expect(radiusGraph(points, 5).weights).toBeUndefined();
  });

  it('refuses to weigh the distance of the same points, which is 0', () => {
    expect(() => radiusGraph([[1], [2], [1]], 1.5, { weights: 'distance' })).toThrow(
      new RangeError(
        "radiusGraph: need joined points at a positive finite distance for weights 'distance', got 0 between the points 0 and 2",
      ),
    );
  });

  it('refuses to weigh a distance beyond the largest number', () => {
    expect(() => radiusGraph([[1e200], [-1e200]], Infinity, { weights: 'distance' })).toThrow(
      new RangeError(
        "radiusGraph: need joined points at a positive finite distance for weights 'distance', got Infinity between the points 0 and 1",
      ),
    );
  });

  it.each([-1, Number.NaN])('refuses the radius %d', (radius) => {
    expect(() => radiusGraph([[0]], radius)).toThrow(
      new RangeError(`radiusGraph: need radius >= 0, got radius=${radius}`),
    );
  });

  it('refuses other weights', () => {
    expect(() => radiusGraph([[0]], 1, { weights: 'gaussian' as 'none' })).toThrow(
      new RangeError("radiusGraph: need weights 'none' or 'distance', got gaussian"),
    );
  });

  it('refuses to have no point', () => {
    expect(() => radiusGraph([], 1)).toThrow(
      new RangeError('radiusGraph: need at least one point, got 0'),
    );
  });
});
