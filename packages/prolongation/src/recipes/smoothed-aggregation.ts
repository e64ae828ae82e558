import { type Graph, sparseLaplacian } from '@msann/graph-lineage';
import { reorthonormalise } from '@msann/manifold';
import { Matrix } from 'ml-matrix';
import { denseMap } from '../dense-map.js';
import type { DenseMap, ProlongationMap } from '../prolongation-map.js';
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
 * @throws RangeError where the graph has not the map's number of fine vertices, or the damping is not in 0..1.
 * @see [Vanek1996]
 */
export function smoothedAggregation(
  map: ProlongationMap,
  fine: Graph,
  { damping = 2 / 3 }: SmoothedAggregationOptions = {},
): DenseMap {
  if (fine.order !== map.fineSize) {
    throw new RangeError(
      `smoothedAggregation: need a graph of ${map.fineSize} vertices for this map, got one of ${fine.order}`,
    );
  }
  if (!(damping >= 0 && damping <= 1)) {
    throw new RangeError(`smoothedAggregation: need damping in 0..1, got damping=${damping}`);
  }
  return denseMap(reorthonormalise(jacobiSweep(toDense(map), fine, damping)));
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
