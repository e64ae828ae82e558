import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';

/**
 * Returns P = V2 M D V1ᵀ `[n2, n1]`: the coarse eigenvector j goes to the fine eigenvector
 * `columns[j]`, times the sign `signs[j]`.
 */
export function prolongationBetweenBases(
  coarseVectors: Matrix,
  fineVectors: Matrix,
  columns: ArrayLike<number>,
  signs?: ArrayLike<number>,
): Matrix {
  const n1 = coarseVectors.rows;
  const n2 = fineVectors.rows;
  const P = new Matrix(n2, n1);
  const out = matrixRows(P);
  const fine = matrixRows(fineVectors);
  const coarse = matrixRows(coarseVectors.transpose());
  const weights = new Float64Array(n1);
  for (let i = 0; i < n2; i += 1) {
    const row = fine[i]!;
    for (let j = 0; j < n1; j += 1) weights[j] = row[columns[j]!]! * (signs?.[j] ?? 1);
    addRows(out[i]!, weights, coarse);
  }
  return P;
}

/** out += Σ_j weights_j rows_j, four rows at once. */
function addRows(out: Float64Array, weights: Float64Array, rows: readonly Float64Array[]): void {
  let j = 0;
  for (; j + 3 < rows.length; j += 4) {
    const [a, b, c, d] = [rows[j]!, rows[j + 1]!, rows[j + 2]!, rows[j + 3]!];
    const u = weights[j]!;
    const v = weights[j + 1]!;
    const w = weights[j + 2]!;
    const x = weights[j + 3]!;
    for (let k = 0; k < out.length; k += 1) {
      out[k]! += u * a[k]! + v * b[k]! + w * c[k]! + x * d[k]!;
    }
  }
  for (; j < rows.length; j += 1) {
    const weight = weights[j]!;
    const row = rows[j]!;
    for (let k = 0; k < out.length; k += 1) out[k]! += weight * row[k]!;
  }
}
