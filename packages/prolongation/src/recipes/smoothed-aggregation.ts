import { type Graph, sparseLaplacian } from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import { nearestMap } from '../nearest-map.js';
import type { DenseMap, ProlongationMap } from '../prolongation-map.js';
import { requireFineGraph } from '../requirements/require-fine-graph.js';
import { requireMap } from '../requirements/require-map.js';
import { requireOptions } from '../requirements/require-options.js';
import { shown } from '../requirements/shown.js';
import { toDense } from '../to-dense.js';

/** Options of {@link smoothedAggregation}. */
export interface SmoothedAggregationOptions {
  /**
   * The damping ω of the sweep, in 0..1.
   *
   * @defaultValue 2/3, which damps the shortest waves most evenly where D⁻¹L has eigenvalues in -2..0
   */
  readonly damping?: number;
}

/**
 * Returns a map made smooth: one damped Jacobi sweep over the fine graph, (I + ω D⁻¹L) P, then the nearest
 * matrix with orthonormal columns, X (XᵀX)^(-1/2). Columns overlap, as hats do in the place of boxes.
 *
 * Of {@link pairwiseAggregation} it is the prolongation of algebraic multigrid by smoothed aggregation,
 * for any graph, but for the last step, which PᵀP = I asks for. O(n2 n1²).
 *
 * @example
 * ```ts
 * import { cycle } from '@msann/graph-lineage';
 * import { blockAveraging, smoothedAggregation } from '@msann/prolongation';
 *
 * const { matrix } = smoothedAggregation(blockAveraging(4, 8), cycle(8));
 * const percent = matrix.getColumn(0).map((entry) => Math.round(100 * entry));
 * console.log(percent.join(' ')); // 67 67 16 -16 4 4 -16 16
 * ```
 *
 * @throws RangeError where the graph has not the map's number of fine vertices, or the damping is not in 0..1;
 * TypeError where it is no map, or no graph.
 * @see [Vanek1996]
 */
export function smoothedAggregation(
  map: ProlongationMap,
  fine: Graph,
  options: SmoothedAggregationOptions = {},
): DenseMap {
  const caller = 'smoothedAggregation';
  requireMap(caller, map);
  requireFineGraph(caller, map, fine);
  requireOptions(caller, options);
  const { damping = 2 / 3 } = options;
  if (!(typeof damping === 'number' && damping >= 0 && damping <= 1)) {
    throw new RangeError(`${caller}: need damping in 0..1, got damping=${shown(damping)}`);
  }
  return nearestMap(caller, jacobiSweep(toDense(map), fine, damping));
}

/** Returns (I + ω D⁻¹L) P; a vertex without neighbours keeps its row. */
function jacobiSweep(p: Matrix, fine: Graph, damping: number): Matrix {
  const { offsets, indices, values } = sparseLaplacian(fine);
  const rows = Array.from({ length: p.rows }, (_, vertex) => {
    const row = Float64Array.from(p.getRow(vertex));
    const entries = Array.from(
      { length: offsets[vertex + 1]! - offsets[vertex]! },
      (_none, k) => offsets[vertex]! + k,
    );
    const degree = -(values[entries.find((entry) => indices[entry] === vertex) ?? -1] ?? 0);
    if (degree === 0) return row;
    for (const entry of entries) {
      const share = (damping * values[entry]!) / degree;
      p.getRow(indices[entry]!).forEach((value, column) => {
        row[column]! += share * value;
      });
    }
    return row;
  });
  return new Matrix(rows);
}
