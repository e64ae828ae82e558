/** Compressed rows. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
}

/**
 * Returns the transpose of rows of which row v is `entries[starts[v]] .. entries[ends[v] - 1]`, in any
 * order: its own rows are ascending. O(rows + entries).
 */
export function transposedRows(entries: Uint32Array, starts: Uint32Array, ends: Uint32Array): Rows {
  const order = starts.length;
  const offsets = new Uint32Array(order + 1);
  for (const column of entries) offsets[column + 1]! += 1;
  for (let row = 0; row < order; row += 1) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, order);
  const transposed = new Uint32Array(entries.length);
  for (let row = 0; row < order; row += 1) {
    for (let entry = starts[row]!; entry < ends[row]!; entry += 1) {
      transposed[next[entries[entry]!]!++] = row;
    }
  }
  return { offsets, entries: transposed };
}
