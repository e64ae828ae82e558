import { Matrix } from 'ml-matrix';
import { cosineGap } from './cosine-gap.js';
import type { SpectralForm } from './spectral-form.js';

/**
 * Returns the closed form of D - A of the circulant graph of n vertices and those jumps in 1..n/2:
 * Σ_j 2 - 2cos(2πjk/n), where a jump of n/2 counts half, and the real Fourier vectors [Gray2006].
 *
 * Their order is the constant, then cosine and sine of each frequency k, for even n at last the
 * alternating vector.
 */
export function circulantForm(n: number, jumps: readonly number[]): SpectralForm {
  const gaps = Float64Array.from({ length: n }, (_, turns) =>
    cosineGap(2 * Math.min(turns, n - turns), n),
  );
  const values = new Float64Array(n);
  for (let column = 0; column < n; column += 1) {
    const frequency = Math.ceil(column / 2);
    let sum = 0;
    for (const jump of jumps) {
      const gap = gaps[(jump * frequency) % n]!;
      sum += 2 * jump === n ? gap / 2 : gap;
    }
    values[column] = sum;
  }
  return { values, vectors: () => fourierMatrix(n) };
}

function fourierMatrix(n: number): Matrix {
  const matrix = new Matrix(n, n);
  for (let column = 0; column < n; column += 1) {
    const frequency = Math.ceil(column / 2);
    const norm = Math.sqrt((frequency === 0 || 2 * frequency === n ? 1 : 2) / n);
    const wave = column % 2 === 1 || column === 0 ? Math.cos : Math.sin;
    for (let row = 0; row < n; row += 1) {
      const turns = (row * frequency) % n;
      matrix.set(row, column, norm * wave((2 * Math.PI * turns) / n));
    }
  }
  return matrix;
}
