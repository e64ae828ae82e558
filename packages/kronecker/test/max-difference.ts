import { Matrix } from 'ml-matrix';

/** The largest |difference| of entries; infinite where the shapes differ, NaN where an entry is. */
export function maxDifference(first: Matrix, second: Matrix): number {
  if (first.rows !== second.rows || first.columns !== second.columns) return Infinity;
  return first.isEmpty() ? 0 : Matrix.sub(first, second).abs().max();
}

/** The same for vectors. */
export function vectorDifference(first: ArrayLike<number>, second: ArrayLike<number>): number {
  return maxDifference(Matrix.columnVector(first), Matrix.columnVector(second));
}
