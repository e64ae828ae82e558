import type { SparseMatrix } from '../matrices/sparse-matrix.js';
import { requireCapacity } from './require-capacity.js';

/** Returns A⊗B in compressed rows: row (i, k) is row i of A, each entry times row k of B. */
export function sparseProduct(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  const rows = a.rows * b.rows;
  const columns = a.columns * b.columns;
  const entries = a.indices.length * b.indices.length;
  requireCapacity('kroneckerProduct', 'rows', rows);
  requireCapacity('kroneckerProduct', 'columns', columns);
  requireCapacity('kroneckerProduct', 'entries', entries);

  const offsets = new Uint32Array(rows + 1);
  const indices = new Uint32Array(entries);
  const values = new Float64Array(entries);
  let next = 0;
  for (let i = 0; i < a.rows; i += 1) {
    for (let k = 0; k < b.rows; k += 1) {
      for (let left = a.offsets[i]!; left < a.offsets[i + 1]!; left += 1) {
        const start = a.indices[left]! * b.columns;
        const scale = a.values[left]!;
        for (let right = b.offsets[k]!; right < b.offsets[k + 1]!; right += 1) {
          indices[next] = start + b.indices[right]!;
          values[next] = scale * b.values[right]!;
          next += 1;
        }
      }
      offsets[i * b.rows + k + 1] = next;
    }
  }
  return { rows, columns, offsets, indices, values };
}
