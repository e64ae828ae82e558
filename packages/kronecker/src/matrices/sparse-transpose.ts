import type { SparseMatrix } from './sparse-matrix.js';

/** Returns Aᵀ in compressed rows, in O(rows + columns + entries). */
export function sparseTranspose(matrix: SparseMatrix): SparseMatrix {
  const { rows, columns, offsets, indices, values } = matrix;
  const transposedOffsets = new Uint32Array(columns + 1);
  for (let entry = 0; entry < indices.length; entry += 1) {
    transposedOffsets[indices[entry]! + 1]! += 1;
  }
  for (let column = 0; column < columns; column += 1) {
    transposedOffsets[column + 1]! += transposedOffsets[column]!;
  }
  const next = transposedOffsets.slice(0, columns);
  const transposedIndices = new Uint32Array(indices.length);
  const transposedValues = new Float64Array(indices.length);
  // Rows come in ascending order, so the columns of each transposed row do too.
  for (let row = 0; row < rows; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const column = indices[entry]!;
      const place = next[column]!;
      next[column] = place + 1;
      transposedIndices[place] = row;
      transposedValues[place] = values[entry]!;
    }
  }
  return {
    rows: columns,
    columns: rows,
    offsets: transposedOffsets,
    indices: transposedIndices,
    values: transposedValues,
  };
}
