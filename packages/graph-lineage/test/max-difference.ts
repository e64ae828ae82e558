import type { Matrix } from 'ml-matrix';

/** The largest |a_ij - b_ij|; Infinity where the shapes differ. Unlike toEqual, it takes 0 and -0 as one. */
export function maxDifference(first: Matrix, second: Matrix): number {
  if (first.rows !== second.rows || first.columns !== second.columns) return Infinity;
  return Math.max(
    0,
    ...first.to1DArray().map((value, index) => Math.abs(value - second.to1DArray()[index]!)),
  );
}
