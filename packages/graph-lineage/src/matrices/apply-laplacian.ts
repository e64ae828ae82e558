import type { Graph } from '../graph/graph.js';
import { type LaplacianOptions, laplacianSign } from './laplacian-sign.js';

/**
 * Returns L x `[order]` without forming L: (L x)_u = Σ_v A_uv (x_v - x_u), in O(|V| + |E|).
 *
 * @throws RangeError where the vector is not as long as the graph's order, or the sign is neither
 * 'paper' nor 'positive'.
 * @see paper section 3.1
 */
export function applyLaplacian(
  { order, offsets, neighbours, weights }: Graph,
  vector: ArrayLike<number>,
  options: LaplacianOptions = {},
): Float64Array {
  if (vector.length !== order) {
    throw new RangeError(
      `applyLaplacian: need a vector of length ${order}, the graph's order, got length ${vector.length}`,
    );
  }
  const factor = laplacianSign('applyLaplacian', options);
  const result = new Float64Array(order);
  for (let row = 0; row < order; row += 1) {
    let sum = 0;
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const weight = factor * (weights?.[entry] ?? 1);
      sum += weight * (vector[neighbours[entry]!]! - vector[row]!);
    }
    result[row] = sum;
  }
  return result;
}
