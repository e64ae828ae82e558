import { degrees } from '../graph/degrees.js';
import type { Graph } from '../graph/graph.js';
import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Returns the degree matrix D `[order, order]` of {@link degreeMatrix} in compressed rows, every
 * entry of the diagonal stored.
 *
 * @example
 * ```ts
 * import { sparseDegreeMatrix, star } from '@msann/graph-lineage';
 *
 * console.log(sparseDegreeMatrix(star(4)).values.join()); // 3,1,1,1
 * ```
 *
 * @see paper section 3.1
 */
export function sparseDegreeMatrix(graph: Graph): SparseMatrix {
  const { order } = graph;
  return {
    rows: order,
    columns: order,
    offsets: Uint32Array.from({ length: order + 1 }, (_, row) => row),
    indices: Uint32Array.from({ length: order }, (_, row) => row),
    values: degrees(graph),
  };
}
