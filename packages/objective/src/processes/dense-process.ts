import type { ProcessMatrix } from './process-matrix.js';

/** Returns the process of a symmetric matrix that is given by its rows: O(size) an entry of x. */
export function denseProcess(rows: readonly Float64Array[]): ProcessMatrix {
  const size = rows.length;
  return {
    size,
    addAlong: (factor, x, left, right, out) => {
      for (let a = 0; a < left; a += 1) {
        const block = a * size * right;
        if (right === 1) addVector(rows, factor, x, block, out);
        else addColumns(rows, factor, x, block, right, out);
      }
    },
  };
}

/** As S is symmetric, S x is the sum of its rows, each x_j times: whole rows are read in order. */
function addVector(
  rows: readonly Float64Array[],
  factor: number,
  x: Float64Array,
  block: number,
  out: Float64Array,
): void {
  const size = rows.length;
  let j = 0;
  for (; j + 3 < size; j += 4) {
    const x0 = factor * x[block + j]!;
    const x1 = factor * x[block + j + 1]!;
    const x2 = factor * x[block + j + 2]!;
    const x3 = factor * x[block + j + 3]!;
    const row0 = rows[j]!;
    const row1 = rows[j + 1]!;
    const row2 = rows[j + 2]!;
    const row3 = rows[j + 3]!;
    for (let i = 0; i < size; i += 1) {
      out[block + i]! += x0 * row0[i]! + x1 * row1[i]! + x2 * row2[i]! + x3 * row3[i]!;
    }
  }
  for (; j < size; j += 1) {
    const xj = factor * x[block + j]!;
    const row = rows[j]!;
    for (let i = 0; i < size; i += 1) out[block + i]! += xj * row[i]!;
  }
}

function addColumns(
  rows: readonly Float64Array[],
  factor: number,
  x: Float64Array,
  block: number,
  right: number,
  out: Float64Array,
): void {
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    const row = rows[i]!;
    const to = block + i * right;
    let j = 0;
    for (; j + 3 < size; j += 4) {
      const s0 = factor * row[j]!;
      const s1 = factor * row[j + 1]!;
      const s2 = factor * row[j + 2]!;
      const s3 = factor * row[j + 3]!;
      const from = block + j * right;
      for (let c = 0; c < right; c += 1) {
        out[to + c]! +=
          s0 * x[from + c]! +
          s1 * x[from + right + c]! +
          s2 * x[from + 2 * right + c]! +
          s3 * x[from + 3 * right + c]!;
      }
    }
    for (; j < size; j += 1) {
      const s = factor * row[j]!;
      const from = block + j * right;
      for (let c = 0; c < right; c += 1) out[to + c]! += s * x[from + c]!;
    }
  }
}
