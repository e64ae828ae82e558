import { Matrix } from 'ml-matrix';
import { orthogonalityError } from './orthogonality-error.js';
import type { DenseMap } from './prolongation-map.js';
import { shown } from './requirements/shown.js';

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
 * @throws RangeError if n2 < n1, n1 = 0 or PᵀP differs from I by more than 1e-8 in an entry; TypeError if it is
 * no matrix
 */
export function denseMap(matrix: Matrix): DenseMap {
  return denseMapOf('denseMap', matrix);
}

/** Returns {@link denseMap}, its errors naming the caller. */
export function denseMapOf(caller: string, matrix: Matrix): DenseMap {
  if (!Matrix.isMatrix(matrix)) {
    throw new TypeError(`${caller}: need a matrix, got ${shown(matrix)}`);
  }
  const { rows: fineSize, columns: coarseSize } = matrix;
  if (coarseSize === 0) {
    throw new RangeError(`${caller}: need a matrix with columns, got ${fineSize} x 0`);
  }
  if (fineSize < coarseSize) {
    throw new RangeError(
      `${caller}: need at least as many rows as columns, got ${fineSize} x ${coarseSize}`,
    );
  }
  const map: DenseMap = { kind: 'dense', fineSize, coarseSize, matrix: new Matrix(matrix) };
  const error = orthogonalityError(map);
  if (!(error <= orthogonalityTolerance)) {
    throw new RangeError(
      `${caller}: need PᵀP = I within ${orthogonalityTolerance}, got max|PᵀP - I| = ${error}`,
    );
  }
  return map;
}
