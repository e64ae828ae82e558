import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import { product } from '../matrices/product.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';

/** Returns the skew matrix [A, -Rᵀ; R, 0] of a skew A and a square R. */
export function skewBlocks(a: Matrix, r: Matrix): Matrix {
  const order = a.rows;
  const result = zeroMatrix(2 * order, 2 * order);
  const out = matrixRows(result);
  const skew = matrixRows(a);
  const square = matrixRows(r);
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1) {
      out[i]![j] = skew[i]![j]!;
      out[i]![order + j] = -square[j]![i]!;
      out[order + i]![j] = square[i]![j]!;
    }
  }
  return result;
}

/** Returns the first half of the columns of [X Q] T, `[n, p]`, of a T of 2p rows. */
export function turnedFrame(x: Matrix, q: Matrix, turn: Matrix): Matrix {
  return combination(1, product(x, firstColumns(turn, 0)), 1, product(q, firstColumns(turn, 1)));
}

/** The first columns of a matrix's upper (0) or lower (1) half, as many as that has rows. */
function firstColumns(a: Matrix, half: 0 | 1): Matrix {
  const order = a.rows / 2;
  const result = zeroMatrix(order, order);
  const rows = matrixRows(a);
  matrixRows(result).forEach((row, i) => {
    row.set(rows[half * order + i]!.subarray(0, order));
  });
  return result;
}
