import type { Graph } from './graph.js';

/**
 * Returns the weights `[size]` in the order of {@link edges}, or undefined for an unweighted graph.
 *
 * @example
 * ```ts
 * import { edgeWeights, graphFromEdges, path } from '@msann/graph-lineage';
 *
 * const roads = graphFromEdges(3, [[2, 1], [0, 1]], { weights: [3.5, 2] });
 * console.log(edgeWeights(roads)); // Float64Array(2) [ 2, 3.5 ]
 * console.log(edgeWeights(path(3))); // undefined
 * ```
 */
export function edgeWeights({
  order,
  size,
  offsets,
  neighbours,
  weights,
}: Graph): Float64Array | undefined {
  if (weights === undefined) return undefined;
  const result = new Float64Array(size);
  let edge = 0;
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      if (neighbours[entry]! < row) continue;
      result[edge] = weights[entry]!;
      edge += 1;
    }
  }
  return result;
}
