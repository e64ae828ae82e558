import type { Graph } from '../graph/graph.js';

/**
 * Returns an upper bound of the eigenvalues of D - A in O(|V| + |E|): the largest sum of the degrees
 * of two neighbours, self-loops not counted; 0 where no two vertices are joined.
 *
 * @see [Anderson1985]
 */
export function largestEigenvalueBound(graph: Graph): number {
  const { order, offsets, neighbours, weights } = graph;
  const degrees = new Float64Array(order);
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      if (neighbours[entry] !== row) degrees[row]! += weights?.[entry] ?? 1;
    }
  }
  let bound = 0;
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const column = neighbours[entry]!;
      if (column !== row) bound = Math.max(bound, degrees[row]! + degrees[column]!);
    }
  }
  return bound;
}
