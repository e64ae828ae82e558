import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Refuses a sparse matrix whose arrays break a rule of {@link SparseMatrix}, in O(its entries):
 * kernels read the arrays without looking, and would answer NaN.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireSparse(caller: string, matrix: SparseMatrix): void {
  const { rows, columns, offsets, indices, values } = matrix;
  if (offsets.length !== rows + 1) {
    throw new RangeError(`${caller}: need ${rows + 1} offsets, got ${offsets.length}`);
  }
  if (offsets[0] !== 0 || offsets[rows] !== indices.length || indices.length !== values.length) {
    throw new RangeError(
      `${caller}: need offsets from 0 to the number of indices and of values, got ${offsets[0]} to ${offsets[rows]} with ${indices.length} and ${values.length}`,
    );
  }
  for (let row = 0; row < rows; row += 1) {
    if (offsets[row]! > offsets[row + 1]!) {
      throw new RangeError(
        `${caller}: need ascending offsets, got ${offsets[row]} and ${offsets[row + 1]} at row ${row}`,
      );
    }
  }
  for (let row = 0; row < rows; row += 1) {
    let previous = -1;
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const column = indices[entry]!;
      if (column <= previous || column >= columns) {
        throw new RangeError(
          `${caller}: need ascending columns < ${columns} in a row, got ${column} in row ${row}`,
        );
      }
      previous = column;
    }
  }
}
