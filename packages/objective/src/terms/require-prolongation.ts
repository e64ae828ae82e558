import { Matrix } from 'ml-matrix';
import { shown } from '../shown.js';

/**
 * Checks that a value is a matrix `[rows, columns]`.
 *
 * @throws TypeError where it is no matrix, RangeError where its shape is another; both name the caller.
 */
export function requireProlongation(
  caller: string,
  rows: number,
  columns: number,
  value: unknown,
): asserts value is Matrix {
  if (!Matrix.isMatrix(value)) {
    throw new TypeError(`${caller}: need a ${rows}x${columns} matrix, got ${shown(value)}`);
  }
  if (value.rows !== rows || value.columns !== columns) {
    throw new RangeError(
      `${caller}: need a ${rows}x${columns} matrix, got one of ${value.rows}x${value.columns}`,
    );
  }
}
