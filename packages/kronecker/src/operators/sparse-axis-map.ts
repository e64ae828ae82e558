import type { SparseMatrix } from '../matrices/sparse-matrix.js';
import { sparseTranspose } from '../matrices/sparse-transpose.js';
import type { AxisMap } from './axis-map.js';

/** Returns the axis map of a sparse matrix, which takes O(its entries) for each vector. */
export function sparseAxisMap(matrix: SparseMatrix): AxisMap {
  const { rows, columns, offsets, indices, values } = matrix;
  return {
    rows,
    columns,
    work: indices.length,
    addAlong: (x, left, right, out) => {
      for (let a = 0; a < left; a += 1) {
        for (let i = 0; i < rows; i += 1) {
          const to = (a * rows + i) * right;
          const end = offsets[i + 1]!;
          if (right === 1) {
            let sum = 0;
            for (let entry = offsets[i]!; entry < end; entry += 1) {
              sum += values[entry]! * x[a * columns + indices[entry]!]!;
            }
            out[to]! += sum;
          } else {
            for (let entry = offsets[i]!; entry < end; entry += 1) {
              const value = values[entry]!;
              const from = (a * columns + indices[entry]!) * right;
              for (let c = 0; c < right; c += 1) out[to + c]! += value * x[from + c]!;
            }
          }
        }
      }
    },
    transpose: () => sparseAxisMap(sparseTranspose(matrix)),
  };
}
