/** A dense matrix, its rows one after another. */
export interface DenseRows {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/**
 * Returns where the vectors first .. first + size - 1 begin along the middle axis of an array
 * `[left, length, right]`: vector a·right + c is (a, ·, c), its numbers `right` apart.
 */
export function vectorStarts(
  first: number,
  size: number,
  length: number,
  right: number,
): Float64Array {
  const starts = new Float64Array(size);
  for (let index = 0; index < size; index += 1) {
    const c = (first + index) % right;
    starts[index] = (first + index - c) * length + c;
  }
  return starts;
}
