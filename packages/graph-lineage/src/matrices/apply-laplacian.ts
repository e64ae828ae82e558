import type { Graph } from '../graph/graph.js';
import { inverseRootDegrees } from './inverse-root-degrees.js';
import { type LaplacianOptions, laplacianSign } from './laplacian-options.js';

/**
 * Returns L x `[order]` without forming L: (L x)_u = Σ_v A_uv (x_v - x_u), in O(|V| + |E|). The
 * normalised one is D^(-1/2) L (D^(-1/2) x).
 *
 * @example
 * ```ts
 * import { applyLaplacian, path } from '@msann/graph-lineage';
 *
 * // The second difference of j²
 * console.log(applyLaplacian(path(5), [0, 1, 4, 9, 16])); // Float64Array(5) [ 1, 2, 2, 2, -7 ]
 * ```
 *
 * @throws RangeError where the vector is not as long as the graph's order, or the sign is neither
 * 'paper' nor 'positive'.
 * @see paper section 3.1
 */
export function applyLaplacian(
  graph: Graph,
  vector: ArrayLike<number>,
  options: LaplacianOptions = {},
): Float64Array {
  const { order, offsets, neighbours, weights } = graph;
  if (vector.length !== order) {
    throw new RangeError(
      `applyLaplacian: need a vector of length ${order}, the graph's order, got length ${vector.length}`,
    );
  }
  const factor = laplacianSign('applyLaplacian', options);
  const scales = options.normalised === true ? inverseRootDegrees(graph) : undefined;
  const scaled = scales ? scales.map((scale, vertex) => scale * vector[vertex]!) : vector;
  const result = new Float64Array(order);
  for (let row = 0; row < order; row += 1) {
    let sum = 0;
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const weight = factor * (weights?.[entry] ?? 1);
      sum += weight * (scaled[neighbours[entry]!]! - scaled[row]!);
    }
    result[row] = scales ? scales[row]! * sum : sum;
  }
  return result;
}
