import type { Graph } from '../graph/graph.js';
import { type PointSet, squaredDistance } from '../points/point-set.js';

/** What the edges of a graph of points weigh: 1 each, or the distance of their points. */
export type PointWeights = 'none' | 'distance';

/**
 * Returns the graph of those points with its edges weighed as asked.
 *
 * @throws RangeError which names the caller where two joined points are the same, or too near or too
 * far for their distance to be a float64.
 */
export function weighByDistance(
  caller: string,
  graph: Graph,
  points: PointSet,
  weights: PointWeights,
): Graph {
  if (weights === 'none') return graph;
  const distances = new Float64Array(graph.neighbours.length);
  for (let row = 0; row < graph.order; row += 1) {
    for (let entry = graph.offsets[row]!; entry < graph.offsets[row + 1]!; entry += 1) {
      const column = graph.neighbours[entry]!;
      const distance = Math.sqrt(squaredDistance(points, row, column));
      if (!(distance > 0 && distance < Infinity)) {
        throw new RangeError(
          `${caller}: need joined points at a positive finite distance for weights 'distance', got ${distance} between the points ${row} and ${column}`,
        );
      }
      distances[entry] = distance;
    }
  }
  return Object.freeze({ ...graph, weights: distances });
}

/** Refuses anything but the two ways to weigh; the rule for callers without types. */
export function requirePointWeights(caller: string, weights: PointWeights): void {
  if (weights !== 'none' && weights !== 'distance') {
    throw new RangeError(`${caller}: need weights 'none' or 'distance', got ${String(weights)}`);
  }
}
