import type { SparseMatrix } from '../matrices/sparse-matrix.js';
import { requireCapacity } from './require-capacity.js';

/**
 * Returns A⊕B of square factors in compressed rows.
 *
 * Row (i, k) has A_ij at column (j, k) and B_kl at column (i, l). All of A's are before or after the
 * block of columns (i, ·), but the one of A's diagonal, which falls on (i, k) within it.
 */
export function sparseSum(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  const order = a.rows * b.rows;
  // Exact but for diagonal entries that fall on each other.
  const bound = a.indices.length * b.rows + a.rows * b.indices.length;
  requireCapacity('kroneckerSum', 'rows', order);
  requireCapacity('kroneckerSum', 'entries', bound);

  const offsets = new Uint32Array(order + 1);
  const indices = new Uint32Array(bound);
  const values = new Float64Array(bound);
  let next = 0;
  const put = (column: number, value: number): void => {
    indices[next] = column;
    values[next] = value;
    next += 1;
  };
  for (let i = 0; i < a.rows; i += 1) {
    const end = a.offsets[i + 1]!;
    for (let k = 0; k < b.rows; k += 1) {
      let entry = a.offsets[i]!;
      for (; entry < end && a.indices[entry]! < i; entry += 1) {
        put(a.indices[entry]! * b.rows + k, a.values[entry]!);
      }
      // Where A stores its diagonal, it goes before the first l >= k, or is added at l = k.
      let diagonal = entry < end && a.indices[entry] === i ? a.values[entry]! : undefined;
      if (diagonal !== undefined) entry += 1;
      for (let right = b.offsets[k]!; right < b.offsets[k + 1]!; right += 1) {
        const l = b.indices[right]!;
        if (diagonal !== undefined && l >= k) {
          if (l > k) put(i * b.rows + k, diagonal);
          put(i * b.rows + l, l === k ? diagonal + b.values[right]! : b.values[right]!);
          diagonal = undefined;
        } else {
          put(i * b.rows + l, b.values[right]!);
        }
      }
      if (diagonal !== undefined) put(i * b.rows + k, diagonal);
      for (; entry < end; entry += 1) put(a.indices[entry]! * b.rows + k, a.values[entry]!);
      offsets[i * b.rows + k + 1] = next;
    }
  }
  return {
    rows: order,
    columns: order,
    offsets,
    indices: indices.slice(0, next),
    values: values.slice(0, next),
  };
}
