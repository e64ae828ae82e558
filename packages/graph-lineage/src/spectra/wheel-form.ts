import { Matrix } from 'ml-matrix';
import { circulantForm } from './circulant-form.js';
import { fillColumn } from './fill-column.js';
import type { GraphMatrix, SpectralForm } from './spectral-form.js';

/** What a matrix of a wheel is on its hub h and on the rim. */
interface WheelMatrix {
  /** The two eigenvalues on the vectors that are constant on the rim. */
  readonly constant: readonly [number, number];
  /** hᵀ M c, c the constant unit vector of the rim. */
  readonly coupling: number;
  /** The eigenvalue on a vector of the rim, from its eigenvalue as to the rim's own D - A. */
  readonly rim: (value: number) => number;
}

/**
 * Returns the closed form of the wheel on n >= 4 vertices, hub first: the join of a vertex and a
 * cycle [Brouwer2012].
 *
 * The two eigenvalues on the vectors that are constant on the rim come first, then those on the
 * other Fourier vectors of the rim, in the order of a cycle's.
 */
export function wheelForm(n: number, matrix: GraphMatrix): SpectralForm {
  const wheel = wheelMatrix(n, matrix);
  const cycle = circulantForm(n - 1, [1]);
  const values = new Float64Array(n);
  values.set(cycle.values.map(wheel.rim), 1);
  // The rim's constant, which came first, is not an eigenvector of the wheel.
  values.set(wheel.constant);
  return { values, vectors: () => wheelVectors(wheel, cycle.vectors()) };
}

function wheelMatrix(n: number, matrix: GraphMatrix): WheelMatrix {
  switch (matrix) {
    case 'adjacency':
      return {
        constant: [1 - Math.sqrt(n), 1 + Math.sqrt(n)],
        coupling: Math.sqrt(n - 1),
        rim: (value) => 2 - value,
      };
    case 'laplacian':
      return { constant: [0, n], coupling: -Math.sqrt(n - 1), rim: (value) => 1 + value };
    case 'normalised':
      return {
        constant: [0, 4 / 3],
        coupling: -1 / Math.sqrt(3),
        rim: (value) => (1 + value) / 3,
      };
  }
}

function wheelVectors({ constant, coupling, rim }: WheelMatrix, fourier: Matrix): Matrix {
  const size = fourier.rows;
  const matrix = new Matrix(size + 1, size + 1);
  for (const [column, value] of constant.entries()) {
    // M (h + x c) = λ (h + x c) has, on c, coupling + rim(0) x = λ x.
    const onRim = coupling / (value - rim(0));
    const onHub = 1 / Math.hypot(1, onRim);
    matrix.set(0, column, onHub);
    fillColumn(matrix, column, { start: 1, size }, (onHub * onRim) / Math.sqrt(size));
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 1; column < size; column += 1) {
      matrix.set(row + 1, column + 1, fourier.get(row, column));
    }
  }
  return matrix;
}
