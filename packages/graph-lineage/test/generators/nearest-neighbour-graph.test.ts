import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complete } from '../../src/generators/complete.js';
import { nearestNeighbourGraph } from '../../src/generators/nearest-neighbour-graph.js';
import { path } from '../../src/generators/path.js';
import { degree } from '../../src/graph/degree.js';
import { edgeWeights } from '../../src/graph/edge-weights.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { nearestNeighbours } from '../../src/points/nearest-neighbours.js';
import { pointSet } from '../../src/points/point-set.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { arbitraryPoints } from '../points/arbitrary-points.js';

const pointsAndK = arbitraryPoints
  .filter((points) => points.length > 1)
  .chain((points) =>
    fc.tuple(fc.constant(points), fc.integer({ min: 1, max: Math.min(6, points.length - 1) })),
  );

describe('nearestNeighbourGraph', () => {
  it('joins two points where one, or each, is among the k nearest of the other', () => {
    fc.assert(
      fc.property(pointsAndK, ([points, k]) => {
        const nearest = nearestNeighbours(pointSet('test', points), k);
        const chooses = (u: number, v: number): boolean =>
          nearest.subarray(u * k, (u + 1) * k).includes(v);
        const either: [number, number][] = [];
        const both: [number, number][] = [];
        for (let u = 0; u < points.length; u += 1) {
          for (let v = u + 1; v < points.length; v += 1) {
            if (chooses(u, v) || chooses(v, u)) either.push([u, v]);
            if (chooses(u, v) && chooses(v, u)) both.push([u, v]);
          }
        }
        const union = nearestNeighbourGraph(points, k);
        const intersection = nearestNeighbourGraph(points, k, { symmetry: 'both' });
        expectWellFormed(union);
        expectWellFormed(intersection);
        expect(graphsEqual(union, graphFromEdges(points.length, either))).toBe(true);
        expect(graphsEqual(intersection, graphFromEdges(points.length, both))).toBe(true);
      }),
    );
  });

  it('has degrees of k or more with either, of k or fewer with both', () => {
    fc.assert(
      fc.property(pointsAndK, ([points, k]) => {
        const either = nearestNeighbourGraph(points, k, { symmetry: 'either' });
        const both = nearestNeighbourGraph(points, k, { symmetry: 'both' });
        for (let vertex = 0; vertex < points.length; vertex += 1) {
          expect(degree(either, vertex)).toBeGreaterThanOrEqual(k);
          expect(degree(both, vertex)).toBeLessThanOrEqual(k);
        }
      }),
    );
  });

  it.each<['either' | 'both', string]>([
    // python3: import numpy as np; x = np.array([[0, 0], [1, 0], [4, 0], [4, 3], [9, 9]]); k = 2
    // d = np.linalg.norm(x[:, None] - x, axis=2); np.fill_diagonal(d, np.inf)
    // near = np.argsort(d, axis=1, kind='stable')[:, :k]
    // a = np.zeros((5, 5), int); np.put_along_axis(a, near, 1, axis=1)
    // print(np.argwhere(np.triu(a | a.T)), np.argwhere(np.triu(a & a.T)))   numpy 2.4
    ['either', '0-1 0-2 1-2 1-3 2-3 2-4 3-4'],
    ['both', '0-1 1-2 2-3'],
  ])('with %s, of five points, is as computed from all distances', (symmetry, text) => {
    const points = [
      [0, 0],
      [1, 0],
      [4, 0],
      [4, 3],
      [9, 9],
    ];
    expect(edgeText(nearestNeighbourGraph(points, 2, { symmetry }))).toBe(text);
  });

  it('takes the lower index of equally near points', () => {
    // The middle one of three in a row is as near to both; it chooses the first.
    const row = [[0], [1], [2]];
    expect(edgeText(nearestNeighbourGraph(row, 1, { symmetry: 'both' }))).toBe('0-1');
    expect(graphsEqual(nearestNeighbourGraph(row, 1), path(3))).toBe(true);
  });

  it('of the largest k is complete', () => {
    const points = Array.from({ length: 12 }, (_, index) => [index, index ** 2]);
    expect(graphsEqual(nearestNeighbourGraph(points, 11), complete(12))).toBe(true);
  });

  it('weighs by distance where asked', () => {
    const graph = nearestNeighbourGraph([[0], [1], [3]], 1, { weights: 'distance' });
    expectWellFormed(graph);
    expect(edgeWeights(graph)).toEqual(Float64Array.of(1, 2));
  });

  it('refuses to weigh the distance of the same points, which is 0', () => {
    expect(() => nearestNeighbourGraph([[1], [1]], 1, { weights: 'distance' })).toThrow(
      new RangeError(
        "nearestNeighbourGraph: need joined points at a positive finite distance for weights 'distance', got 0 between the points 0 and 1",
      ),
    );
  });

  it('refuses k of 0 or of all points', () => {
    expect(() => nearestNeighbourGraph([[1], [2]], 0)).toThrow(
      new RangeError('nearestNeighbourGraph: need k >= 1, got k=0'),
    );
    expect(() => nearestNeighbourGraph([[1], [2]], 2)).toThrow(
      new RangeError('nearestNeighbourGraph: need k < 2, the number of points, got k=2'),
    );
  });

  it('refuses other weights and symmetries', () => {
    const points = [[1], [2]];
    expect(() => nearestNeighbourGraph(points, 1, { weights: 'x' as 'none' })).toThrow(
      new RangeError("nearestNeighbourGraph: need weights 'none' or 'distance', got x"),
    );
    expect(() => nearestNeighbourGraph(points, 1, { symmetry: 'x' as 'both' })).toThrow(
      new RangeError("nearestNeighbourGraph: need symmetry 'either' or 'both', got x"),
    );
  });

  it('refuses points of different dimensions', () => {
    expect(() => nearestNeighbourGraph([[1], [2, 3]], 1)).toThrow(
      new RangeError(
        'nearestNeighbourGraph: need points of one dimension, got 2 for point 1 and 1 for point 0',
      ),
    );
  });
});
