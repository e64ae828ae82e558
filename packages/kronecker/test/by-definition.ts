import { Matrix } from 'ml-matrix';

/** (A⊗B)[i rows(B) + k, j columns(B) + l] = A_ij B_kl, entry by entry. */
export function productByDefinition(...factors: readonly Matrix[]): Matrix {
  return factors.reduce((a, b) => {
    const product = Matrix.zeros(a.rows * b.rows, a.columns * b.columns);
    for (let row = 0; row < product.rows; row += 1) {
      for (let column = 0; column < product.columns; column += 1) {
        const left = a.get(Math.floor(row / b.rows), Math.floor(column / b.columns));
        product.set(row, column, left * b.get(row % b.rows, column % b.columns));
      }
    }
    return product;
  });
}

/** A⊕B = A⊗I + I⊗B. */
export function sumByDefinition(...factors: readonly Matrix[]): Matrix {
  return factors.reduce((a, b) =>
    Matrix.add(
      productByDefinition(a, Matrix.eye(b.rows, b.rows)),
      productByDefinition(Matrix.eye(a.rows, a.rows), b),
    ),
  );
}
