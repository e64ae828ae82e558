import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { fourierVectors } from './circulant-distance-form.js';
import { allButFirst, type DistanceForm } from './distance-form.js';
import { numericDistanceForm } from './numeric-distance-form.js';

/**
 * Returns the form of the wheel on n >= 4 vertices, hub first. On the rim, m = n - 1 vertices, those
 * that are not neighbours are 2 apart: T is 2J - 2I - A there, with -2 - 2cos(2πk/m) on its Fourier
 * vectors. Its constant one meets the hub in a matrix of order 2.
 */
export function wheelDistanceForm(n: number): DistanceForm {
  const rim = n - 1;
  const root = Math.sqrt(rim);
  const quotient = numericDistanceForm(
    new Matrix([
      [0, root],
      [root, 2 * rim - 4],
    ]),
  );
  const values = new Float64Array(n);
  values.set(quotient.values);
  for (let column = 2; column < n; column += 1) {
    const k = Math.ceil((column - 1) / 2);
    values[column] = -2 - 2 * Math.cos((2 * Math.PI * k) / rim);
  }
  return {
    values,
    sumsToZero: allButFirst(n, 2),
    vectors: () => wheelVectors(n, quotient.vectors()),
  };
}

function wheelVectors(n: number, quotient: Matrix): Matrix {
  const matrix = new Matrix(n, n);
  const rows = matrixRows(matrix);
  const root = Math.sqrt(n - 1);
  for (const [index, wave] of matrixRows(fourierVectors(n - 1)).entries()) {
    const row = rows[index + 1]!;
    // The rim's constant, which comes first, is not an eigenvector of the wheel.
    row.set(wave.subarray(1), 2);
    for (const column of [0, 1]) row[column] = quotient.get(1, column) / root;
  }
  for (const column of [0, 1]) rows[0]![column] = quotient.get(0, column);
  return matrix;
}
