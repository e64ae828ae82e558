import type { Matrix } from 'ml-matrix';
import { addRow } from './add-rows.js';
import { matrixRows } from './matrix-rows.js';
import { rowInner } from './row-inner.js';
import { transposed } from './transposed.js';
import { zeroMatrix } from './zero-matrix.js';

/**
 * Returns Q and R with Q R = A, `[n, p]` and `[p, p]`, where columns of Q are orthonormal, or zero as
 * soon as what is left of A is rounding: then R has a row of zeros too.
 *
 * By Gram and Schmidt, longest column first, so that a direction is the less exact the less of A
 * lies along it. R is no triangle.
 */
export function rankRevealingFactors(a: Matrix): { readonly q: Matrix; readonly r: Matrix } {
  const left = matrixRows(transposed(a));
  const directions = zeroMatrix(a.columns, a.rows);
  const r = zeroMatrix(a.columns, a.columns);
  const shares = matrixRows(r);
  let first = 0;
  for (const [k, direction] of matrixRows(directions).entries()) {
    const longest = longestRow(left);
    const length = Math.sqrt(rowInner(longest, longest));
    if (k === 0) first = length;
    if (!(length > ROUNDING * first)) break;
    addRow(direction, 1 / length, longest);
    for (const [j, rest] of left.entries()) {
      const share = rowInner(direction, rest);
      shares[k]![j] = share;
      addRow(rest, -share, direction);
    }
    longest.fill(0);
  }
  return { q: transposed(directions), r };
}

function longestRow(rows: readonly Float64Array[]): Float64Array {
  let best = rows[0]!;
  let largest = -1;
  for (const row of rows) {
    const square = rowInner(row, row);
    if (square > largest) {
      best = row;
      largest = square;
    }
  }
  return best;
}

const ROUNDING = 2 ** -51;
