import { Matrix } from 'ml-matrix';

/**
 * Returns exp(M) by scaling and squaring: the Taylor series of exp(M / 2^k), ‖M / 2^k‖ < 1/2, of
 * which 20 terms leave less than 1e-24, squared k times. It knows nothing of eigenvalues.
 */
export function denseExponential(matrix: Matrix): Matrix {
  const norm = matrix.norm();
  const squarings = Math.max(0, Math.ceil(Math.log2(2 * norm + 1)));
  const scaled = Matrix.mul(matrix, 2 ** -squarings);
  let term = Matrix.eye(matrix.rows);
  let sum = Matrix.eye(matrix.rows);
  for (let k = 1; k <= 20; k += 1) {
    term = term.mmul(scaled).mul(1 / k);
    sum = Matrix.add(sum, term);
  }
  for (let k = 0; k < squarings; k += 1) sum = sum.mmul(sum);
  return sum;
}
