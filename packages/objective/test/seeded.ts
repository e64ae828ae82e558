import { Matrix, QrDecomposition } from 'ml-matrix';

/** Numbers in -1..1 that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** A matrix of such numbers. */
export function seededMatrix(rows: number, columns: number, seed: number): Matrix {
  const draw = seeded(seed);
  const matrix = new Matrix(rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) matrix.set(row, column, draw());
  }
  return matrix;
}

/** A matrix with orthonormal columns. */
export function seededFrame(rows: number, columns: number, seed: number): Matrix {
  return new QrDecomposition(seededMatrix(rows, columns, seed)).orthogonalMatrix;
}
