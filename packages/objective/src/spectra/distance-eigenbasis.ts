import type { Eigenbasis, Graph } from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { distanceFormOf } from './distance-form-of.js';
import { requireConnected } from './require-connected.js';

/**
 * Returns the eigenvalues of the distance matrix T of a connected graph in ascending order and
 * orthonormal eigenvectors V `[order, order]`, columns in that order: T = V diag(values) Vᵀ.
 *
 * The same graph gives the same vectors, closed forms where {@link distanceSpectrum} has them. Those
 * of cycles, circulants, complete graphs and tori are the vectors that `laplacianEigenbasis` has, in
 * another order: a joint eigenbasis of T and L, which commute there. So are half of a path's, those
 * that change sign under reversal, and all but at most Σ(n_i) - k + 1 vectors of a k-dimensional
 * grid: where T is 0 the basis is made of products of the axes' Laplacian eigenvectors. Equal values
 * stand in natural order, by frequency, those along the first axis of a product first; signs are
 * those of the formulas, or the first component that is not tiny is positive.
 *
 * @example
 * ```ts
 * import { path } from '@msann/graph-lineage';
 * import { distanceEigenbasis } from '@msann/objective';
 *
 * const { values, vectors } = distanceEigenbasis(path(3));
 * console.log(Array.from(values, (value) => value.toFixed(4)).join()); // -2.0000,-0.7321,2.7321
 * console.log(vectors.getColumn(0).map((entry) => entry.toFixed(4)).join()); // 0.7071,0.0000,-0.7071
 * ```
 *
 * @throws RangeError where the graph is disconnected: some distances are infinite.
 * @see paper section 3.2.1; [Graovac1985], [Ruzieh1990]
 */
export function distanceEigenbasis(graph: Graph): Eigenbasis {
  requireConnected('distanceEigenbasis', graph);
  const { values, vectors } = distanceFormOf(graph);
  const natural = Uint32Array.from(values.keys());
  const sorted = natural.toSorted((first, second) => values[first]! - values[second]!);
  return { values: values.toSorted(), vectors: columnsInOrder(vectors(), sorted) };
}

function columnsInOrder(matrix: Matrix, columns: Uint32Array): Matrix {
  const result = new Matrix(matrix.rows, columns.length);
  const rows = matrixRows(matrix);
  for (const [index, row] of matrixRows(result).entries()) {
    const from = rows[index]!;
    for (let column = 0; column < columns.length; column += 1)
      row[column] = from[columns[column]!]!;
  }
  return result;
}
