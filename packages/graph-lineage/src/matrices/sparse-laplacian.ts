import type { Graph } from '../graph/graph.js';
import { inverseRootDegrees } from './inverse-root-degrees.js';
import { type LaplacianOptions, laplacianSign } from './laplacian-options.js';
import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Returns the Laplacian `[order, order]` of {@link laplacian} in compressed rows, in O(|V| + |E|).
 * Every entry of the diagonal is stored.
 *
 * @example
 * ```ts
 * import { path, sparseLaplacian } from '@msann/graph-lineage';
 *
 * const { indices, values } = sparseLaplacian(path(3));
 * console.log(indices.join(), values.join()); // 0,1,0,1,2,1,2 -1,1,1,-2,1,1,-1
 * ```
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 * @see paper section 3.1
 */
export function sparseLaplacian(graph: Graph, options: LaplacianOptions = {}): SparseMatrix {
  const { order, neighbours, weights } = graph;
  const factor = laplacianSign('sparseLaplacian', options);
  const scales = options.normalised === true ? inverseRootDegrees(graph) : undefined;
  const offsets = new Uint32Array(order + 1);
  const indices = new Uint32Array(neighbours.length + order);
  const values = new Float64Array(indices.length);
  let next = 0;
  for (let row = 0; row < order; row += 1) {
    let diagonal = -1;
    let sum = 0;
    for (let entry = graph.offsets[row]!; entry < graph.offsets[row + 1]!; entry += 1) {
      const column = neighbours[entry]!;
      if (column >= row && diagonal < 0) diagonal = next++;
      if (column === row) continue;
      const weight = factor * (weights?.[entry] ?? 1);
      indices[next] = column;
      values[next] = scales ? weight * scales[row]! * scales[column]! : weight;
      next += 1;
      sum += weight;
    }
    if (diagonal < 0) diagonal = next++;
    indices[diagonal] = row;
    // 0 - sum rather than -sum: an isolated vertex gets 0, not -0.
    values[diagonal] = 0 - (scales ? sum * scales[row]! * scales[row]! : sum);
    offsets[row + 1] = next;
  }
  return {
    rows: order,
    columns: order,
    offsets,
    indices: indices.subarray(0, next),
    values: values.subarray(0, next),
  };
}
