import { Matrix } from 'ml-matrix';
import { orthogonalityError } from './orthogonality-error.js';
import type { DenseMap } from './prolongation-map.js';

/** Largest accepted entry of |PᵀP - I|: float64 results of an optimiser, not only closed forms. */
const orthogonalityTolerance = 1e-8;

/**
 * Returns the prolongation with the matrix P, `[n2, n1]`, which is copied.
 *
 * @example
 * ```ts
 * import { denseMap } from '@msann/prolongation';
 * import { Matrix } from 'ml-matrix';
 *
 * const map = denseMap(new Matrix([[0.6], [0.8]]));
 * console.log(map.kind, map.fineSize, map.coarseSize); // dense 2 1
 * ```
 *
 * @throws RangeError if n2 < n1 or PᵀP differs from I by more than 1e-8 in an entry
 */
export function denseMap(matrix: Matrix): DenseMap {
  const { rows: fineSize, columns: coarseSize } = matrix;
  if (fineSize < coarseSize) {
    throw new RangeError(
      `denseMap: need at least as many rows as columns, got ${fineSize} x ${coarseSize}`,
    );
  }
  const map: DenseMap = { kind: 'dense', fineSize, coarseSize, matrix: new Matrix(matrix) };
  const error = orthogonalityError(map);
  if (!(error <= orthogonalityTolerance)) {
    throw new RangeError(
      `denseMap: need PᵀP = I within ${orthogonalityTolerance}, got max|PᵀP - I| = ${error}`,
    );
  }
  return map;
}
