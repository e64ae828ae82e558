import { Matrix } from 'ml-matrix';
import { described } from '../matrices/matrix-misfit.js';

/**
 * Refuses what has no columns that could be orthonormal.
 *
 * @throws TypeError where x is no matrix, RangeError where it has more columns than rows, or none;
 * both name the caller.
 */
export function requireTall(caller: string, x: Matrix): void {
  if (!Matrix.isMatrix(x)) throw new TypeError(`${caller}: need a matrix x, got ${described(x)}`);
  if (!(x.rows >= x.columns && x.columns >= 1)) {
    throw new RangeError(
      `${caller}: need a matrix with rows >= columns >= 1, got ${x.rows}x${x.columns}`,
    );
  }
}

/**
 * Refuses a point and a step that are not matrices of one shape with rows >= columns.
 *
 * @throws TypeError and RangeError which name the caller.
 */
export function requireStep(caller: string, x: Matrix, u: Matrix): void {
  requireTall(caller, x);
  if (!Matrix.isMatrix(u)) throw new TypeError(`${caller}: need a matrix u, got ${described(u)}`);
  if (u.rows !== x.rows || u.columns !== x.columns) {
    throw new RangeError(
      `${caller}: need x and u of one shape, got ${x.rows}x${x.columns} and ${u.rows}x${u.columns}`,
    );
  }
}
