import { Matrix } from 'ml-matrix';
import type { Graph } from '../graph/graph.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import { laplacianEigenbasis } from '../spectra/laplacian-eigenbasis.js';
import { requireTime } from './require-time.js';

/**
 * Returns the heat kernel exp(tL) `[order, order]`, L = A - D: entry (u, v) is how much of a unit of
 * heat at v is at u after the time t, as x' = Lx spreads it.
 *
 * It is symmetric to the bit; its rows sum to 1 and no entry is negative, but for rounding, at any t.
 *
 * It comes from {@link laplacianEigenbasis} in O(|V|³), that of a box product from its factors' in
 * O(|V|²): exp(tL(G□H)) = exp(tL(G))⊗exp(tL(H)). Where only its product with a vector is wanted,
 * {@link applyHeatKernel} needs no matrix.
 *
 * @example
 * ```ts
 * import { heatKernel, path } from '@msann/graph-lineage';
 *
 * const kernel = heatKernel(path(3), 0.5);
 * console.log(kernel.getRow(0).map((heat) => heat.toFixed(3)).join(' ')); // 0.674 0.259 0.067
 *
 * // In the long run the heat is even.
 * console.log(heatKernel(path(4), 100).get(0, 3).toFixed(12)); // 0.250000000000
 * ```
 *
 * @throws RangeError where the time is negative or not finite.
 * @see [Chung1997]
 */
export function heatKernel(graph: Graph, t: number): Matrix {
  requireTime('heatKernel', t);
  if (graph.family?.name === 'box-product') {
    const [first, second] = graph.family.factors;
    return heatKernel(first, t).kroneckerProduct(heatKernel(second, t));
  }
  const { values, vectors } = laplacianEigenbasis(graph);
  const roots = values.map((value) => Math.exp((t * value) / 2));
  return gram(vectors.mulRowVector(roots));
}

/** Returns M Mᵀ, half of it computed and mirrored. */
function gram(matrix: Matrix): Matrix {
  const rows = matrixRows(matrix);
  const result = new Matrix(matrix.rows, matrix.rows);
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j <= i; j += 1) {
      const other = rows[j]!;
      let sum = 0;
      for (let k = 0; k < row.length; k += 1) sum += row[k]! * other[k]!;
      result.set(i, j, sum);
      result.set(j, i, sum);
    }
  }
  return result;
}
