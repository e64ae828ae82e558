import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { shown } from '../shown.js';

/**
 * Returns copies of the rows of a symmetric matrix of finite numbers; rounding, a 1e-12th of the
 * largest entry, may stand between an entry and its mirror image.
 *
 * @throws TypeError where the value is no matrix; RangeError where it is not square, finite or symmetric.
 */
export function requireSymmetric(caller: string, name: string, value: unknown): Float64Array[] {
  if (!Matrix.isMatrix(value)) {
    throw new TypeError(`${caller}: need the ${name} matrix, got ${shown(value)}`);
  }
  if (value.rows !== value.columns) {
    throw new RangeError(
      `${caller}: need a square ${name} matrix, got one of ${value.rows}x${value.columns}`,
    );
  }
  const rows = matrixRows(value).map((row) => row.slice());
  let largest = 0;
  for (const [i, row] of rows.entries()) {
    for (const [j, entry] of row.entries()) {
      if (!Number.isFinite(entry)) {
        throw new RangeError(
          `${caller}: need finite entries in the ${name} matrix, got ${entry} at (${i}, ${j})`,
        );
      }
      if (Math.abs(entry) > LARGEST_ENTRY) {
        throw new RangeError(
          `${caller}: need entries up to ${LARGEST_ENTRY} in the ${name} matrix, got ${entry} at (${i}, ${j})`,
        );
      }
      largest = Math.max(largest, Math.abs(entry));
    }
  }
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j < i; j += 1) {
      if (Math.abs(row[j]! - rows[j]![i]!) > SYMMETRY_TOLERANCE * largest) {
        throw new RangeError(
          `${caller}: need a symmetric ${name} matrix, got ${row[j]!} at (${i}, ${j}) and ${rows[j]![i]!} at (${j}, ${i})`,
        );
      }
    }
  }
  return rows;
}

const SYMMETRY_TOLERANCE = 1e-12;
/** As for weights of graphs: squares of squares stay finite at every scale. */
const LARGEST_ENTRY = 1e30;
