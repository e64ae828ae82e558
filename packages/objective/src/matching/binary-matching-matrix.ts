import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { shown } from '../shown.js';

/**
 * Returns the binary matrix M `[fineOrder, columns.length]` of a matching, with M_ij = 1 where
 * i = columns[j]: MᵀM = I, and V2 M V1ᵀ prolongs. The paper's figures start from M itself.
 *
 * @example
 * ```ts
 * import { binaryMatchingMatrix } from '@msann/objective';
 *
 * console.log(binaryMatchingMatrix([2, 0], 3).to2DArray()); // [ [ 0, 1 ], [ 0, 0 ], [ 1, 0 ] ]
 * ```
 *
 * @throws RangeError where a column is not an integer in 0..fineOrder - 1 or comes twice.
 * @see paper sections 3.1 and 3.3.1
 */
export function binaryMatchingMatrix(columns: ArrayLike<number>, fineOrder: number): Matrix {
  if (!Number.isSafeInteger(fineOrder) || fineOrder < 0) {
    throw new RangeError(
      `binaryMatchingMatrix: need an integer fineOrder >= 0, got fineOrder=${fineOrder}`,
    );
  }
  const given: unknown = columns;
  if (typeof given !== 'object' || given === null || !('length' in given)) {
    throw new TypeError(`binaryMatchingMatrix: need a list of columns, got ${shown(given)}`);
  }
  if (columns.length > fineOrder) {
    throw new RangeError(
      `binaryMatchingMatrix: need n1 <= n2 columns, got n1=${columns.length}, n2=${fineOrder}`,
    );
  }
  if (fineOrder * Math.max(1, columns.length) > MOST_ENTRIES) {
    throw new RangeError(
      `binaryMatchingMatrix: need at most ${MOST_ENTRIES} entries, got ${fineOrder}x${columns.length}`,
    );
  }
  const taken = new Uint8Array(fineOrder);
  const matrix = new Matrix(fineOrder, columns.length);
  const rows = matrixRows(matrix);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index]!;
    if (!Number.isInteger(column) || column < 0 || column >= fineOrder || taken[column] === 1) {
      throw new RangeError(
        `binaryMatchingMatrix: need different integers in 0..${fineOrder - 1}, got columns[${index}]=${column}`,
      );
    }
    taken[column] = 1;
    rows[column]![index] = 1;
  }
  return matrix;
}

/** A gigabyte. */
const MOST_ENTRIES = 2 ** 27;
