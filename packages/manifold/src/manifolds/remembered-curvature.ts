import type { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { symmetricPart } from '../matrices/symmetric-part.js';
import { transposedProduct } from '../matrices/transposed-product.js';

/**
 * Returns the function (X, G) -> sym(XᵀG), which remembers its last result.
 *
 * Trust regions apply the Hessian at one point many times, and this is a quarter of the work. Entries
 * are compared, not objects: a caller is free to write the next gradient into the same matrix.
 */
export function rememberedCurvature(): (x: Matrix, gradient: Matrix) => Matrix {
  let last: { readonly x: Copy; readonly gradient: Copy; readonly result: Matrix } | undefined;
  return (x, gradient) => {
    if (last !== undefined && isCopy(last.x, x) && isCopy(last.gradient, gradient)) {
      return last.result;
    }
    const result = symmetricPart(transposedProduct(x, gradient));
    last = { x: copied(x), gradient: copied(gradient), result };
    return result;
  };
}

type Copy = Float64Array;

function copied(matrix: Matrix): Copy {
  const copy = new Float64Array(matrix.rows * matrix.columns);
  matrixRows(matrix).forEach((row, i) => copy.set(row, i * matrix.columns));
  return copy;
}

function isCopy(copy: Copy, matrix: Matrix): boolean {
  const rows = matrixRows(matrix);
  for (let i = 0; i < rows.length; i += 1) {
    if (!isRowOf(copy, i * matrix.columns, rows[i]!)) return false;
  }
  return true;
}

function isRowOf(copy: Copy, from: number, row: Float64Array): boolean {
  const length = row.length;
  for (let j = 0; j < length; j += 1) {
    if (copy[from + j] !== row[j]) return false;
  }
  return true;
}
