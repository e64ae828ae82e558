/** Rows of numbers, read one at a time. */
export interface RowSource {
  readonly width: number;
  /** Writes a row into an array, from an offset on. */
  readonly copy: (row: number, into: Float32Array, offset: number) => void;
}

/** Returns rows that lie one after the other. */
export function plainRows(values: Float32Array, width: number): RowSource {
  return {
    width,
    copy(row, into, offset) {
      into.set(values.subarray(row * width, (row + 1) * width), offset);
    },
  };
}

/**
 * Returns rows in the order of the labels: the value of node v is in column `label[v]`. They are brought into it as they are read, so
 * that data of hundreds of megabytes need not lie in memory twice.
 */
export function labelledRows(values: Float32Array, label: Uint32Array): RowSource {
  const width = label.length;
  if (label.every((to, node) => to === node)) return plainRows(values, width);
  // A row is ordered where the cache holds it: straight into a batch, which it does not hold, takes twice as long.
  const ordered = new Float32Array(width);
  return {
    width,
    copy(row, into, offset) {
      const start = row * width;
      for (let node = 0; node < width; node += 1) ordered[label[node]!] = values[start + node]!;
      into.set(ordered, offset);
    },
  };
}

/** Returns some rows of a source, one after the other. */
export function copiedRows({ width, copy }: RowSource, rows: ArrayLike<number>): Float32Array {
  const values = new Float32Array(rows.length * width);
  for (let place = 0; place < rows.length; place += 1) copy(rows[place]!, values, place * width);
  return values;
}
