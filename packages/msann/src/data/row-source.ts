import { inversePermutation } from '../hierarchy/labels.js';

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
  const nodes = Int32Array.from(inversePermutation(label));
  // A row is ordered where the cache holds it, as neither the data nor a batch is held.
  const [row, ordered] = [new Float32Array(width), new Float32Array(width)];
  return {
    width,
    copy(r, into, offset) {
      row.set(values.subarray(r * width, (r + 1) * width));
      take(row, nodes, ordered);
      into.set(ordered, offset);
    },
  };
}

/** Writes `from[index[i]]` into `to[i]`, by four: one by one takes V8 half as long again. */
function take(from: Float32Array, index: Int32Array, to: Float32Array): void {
  const whole = index.length - (index.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const [a, b, c, d] = [index[i]!, index[i + 1]!, index[i + 2]!, index[i + 3]!];
    to[i] = from[a]!;
    to[i + 1] = from[b]!;
    to[i + 2] = from[c]!;
    to[i + 3] = from[d]!;
  }
  for (let i = whole; i < index.length; i += 1) to[i] = from[index[i]!]!;
}

/** Returns some rows of a source, one after the other. */
export function copiedRows({ width, copy }: RowSource, rows: ArrayLike<number>): Float32Array {
  const values = new Float32Array(rows.length * width);
  for (let place = 0; place < rows.length; place += 1) copy(rows[place]!, values, place * width);
  return values;
}
